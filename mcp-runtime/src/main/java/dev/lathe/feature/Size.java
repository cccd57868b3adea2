package dev.lathe.feature;

import dev.lathe.json.JsonArray;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;

/** The constraints of JSON Schema on how much there is of a string, an array or an object. */
final class Size {

    private Size() {}

    static void minLength(Argument argument, int least) {
        if (argument.value() instanceof JsonString text) {
            atLeast(argument, characters(text), least, "character");
        }
    }

    static void maxLength(Argument argument, int most) {
        if (argument.value() instanceof JsonString text) {
            atMost(argument, characters(text), most, "character");
        }
    }

    static void minItems(Argument argument, int least) {
        if (argument.value() instanceof JsonArray array) {
            atLeast(argument, array.items().size(), least, "item");
        }
    }

    static void maxItems(Argument argument, int most) {
        if (argument.value() instanceof JsonArray array) {
            atMost(argument, array.items().size(), most, "item");
        }
    }

    static void minProperties(Argument argument, int least) {
        if (argument.value() instanceof JsonObject object) {
            atLeast(argument, object.size(), least, "member");
        }
    }

    static void maxProperties(Argument argument, int most) {
        if (argument.value() instanceof JsonObject object) {
            atMost(argument, object.size(), most, "member");
        }
    }

    private static int characters(JsonString text) {
        return text.value().codePointCount(0, text.value().length());
    }

    private static void atLeast(Argument argument, int count, int least, String thing) {
        if (count < least) {
            argument.rejectSize("must have at least " + counted(least, thing) + ", got " + count);
        }
    }

    private static void atMost(Argument argument, int count, int most, String thing) {
        if (count > most) {
            argument.rejectSize("must have at most " + counted(most, thing) + ", got " + count);
        }
    }

    private static String counted(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
