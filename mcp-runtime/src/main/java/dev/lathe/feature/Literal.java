package dev.lathe.feature;

import dev.lathe.json.JsonBoolean;
import dev.lathe.json.JsonException;
import dev.lathe.json.JsonLimits;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;

/**
 * What a text says where JSON has no place for anything but text: names, and the arguments of prompts.
 *
 * <p>It says a number or a boolean by JSON's grammar, without blanks around it; everything else is the text itself.
 */
final class Literal {

    private Literal() {}

    static JsonValue of(JsonString sent) {
        String text = sent.value();
        if (text.equals("true")) {
            return JsonBoolean.TRUE;
        }
        if (text.equals("false")) {
            return JsonBoolean.FALSE;
        }
        return mayBeNumber(text) ? number(sent) : sent;
    }

    private static JsonValue number(JsonString sent) {
        try {
            return JsonValue.parse(sent.value());
        } catch (JsonException isNone) {
            return sent;
        }
    }

    /** Tells whether the text begins and ends like a number; if it is one document of JSON, it is one. */
    private static boolean mayBeNumber(String text) {
        int last = text.length() - 1;
        return last >= 0
                && last < JsonLimits.DEFAULT.number()
                && isDigit(text.charAt(last))
                && (isDigit(text.charAt(0)) || text.charAt(0) == '-');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
