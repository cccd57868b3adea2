package dev.lathe.http.header;

import dev.lathe.json.JsonArray;
import dev.lathe.json.JsonBoolean;
import dev.lathe.json.JsonNumber;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import dev.lathe.json.Printable;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Which text says which value (Streamable HTTP, Value Encoding, Type conversion). */
final class ScalarText {

    /** A decimal as JSON writes it, but without an exponent, which no integer needs. */
    private static final Pattern DECIMAL = Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?");

    /** Reading a number takes the square of its length; an integer that every client knows has 17 characters. */
    private static final int LONGEST = 1_000;

    private ScalarText() {}

    /**
     * Tells whether this text says this value: strings and booleans to the letter, numbers by what they are worth. A
     * list or an object is said by no text.
     */
    static boolean says(String text, JsonValue value) {
        if (value instanceof JsonString string) {
            return text.equals(string.value());
        }
        if (value instanceof JsonBoolean) {
            return text.equals(value.toString());
        }
        return value instanceof JsonNumber number && isWorth(text, number);
    }

    /** Compares without writing either number out: the body may say {@code 1e999999999}. */
    private static boolean isWorth(String text, JsonNumber number) {
        return text.length() <= LONGEST
                && DECIMAL.matcher(text).matches()
                && new BigDecimal(text).compareTo(number.decimal()) == 0;
    }

    /** Returns a short form of the value for eyes only. */
    static String excerpt(JsonValue value) {
        if (value instanceof JsonString string) {
            return Printable.of(string.value());
        }
        if (value instanceof JsonObject) {
            return "{…}";
        }
        return value instanceof JsonArray ? "[…]" : Printable.of(value.toString());
    }
}
