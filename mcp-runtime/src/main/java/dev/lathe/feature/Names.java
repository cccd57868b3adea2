package dev.lathe.feature;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names that a tool knows, beside those that were sent. */
final class Names {

    private Names() {}

    /** Returns the first of the names that was sent; if none was, the first. */
    static String sent(@Nullable JsonValue value, String name, String... aliases) {
        if (value instanceof JsonObject object && object.find(name) == null) {
            for (String alias : aliases) {
                if (object.find(alias) != null) {
                    return alias;
                }
            }
        }
        return name;
    }

    /** Refuses every member whose name is none of these. */
    static void only(Argument argument, String... names) {
        if (!(argument.value() instanceof JsonObject object)) {
            return;
        }
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            if (!isOneOf(member.getKey(), names)) {
                argument.part(member.getKey(), member.getValue()).reject(unknown(argument, member.getKey(), names));
            }
        }
    }

    private static String unknown(Argument argument, String sent, String... names) {
        if (names.length == 0) {
            return argument.isRoot() ? "is unknown; there are no arguments" : "is unknown; there are no members";
        }
        return "is unknown" + hint(argument, sent, names);
    }

    /** Returns the one of these names that is the argument's text, or the empty string once a mistake is noted. */
    static String oneOf(Argument argument, String... names) {
        if (!(argument.value() instanceof JsonString sent)) {
            argument.expected("one of " + String.join(", ", names));
            return "";
        }
        for (String name : names) {
            if (name.equals(sent.value())) {
                return name;
            }
        }
        if (!argument.isRejected()) {
            argument.reject("must be one of " + String.join(", ", names) + ", got " + Excerpt.of(sent)
                    + hint(argument, sent.value(), names));
        }
        return "";
    }

    private static String hint(Argument argument, String sent, String... names) {
        return argument.isToldMore() ? NearestName.hint(sent, names) : "";
    }

    private static boolean isOneOf(String sent, String... names) {
        for (String name : names) {
            if (name.equals(sent)) {
                return true;
            }
        }
        return false;
    }
}
