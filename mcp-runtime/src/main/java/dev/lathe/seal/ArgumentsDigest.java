package dev.lathe.seal;

import dev.lathe.hash.Sha256;
import dev.lathe.json.JsonArray;
import dev.lathe.json.JsonNumber;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;
import dev.lathe.json.JsonWriter;
import java.util.Map;
import java.util.TreeMap;

/** The SHA-256 of arguments in the one way to write them: members sorted, numbers in one spelling, no blanks. */
final class ArgumentsDigest {

    private ArgumentsDigest() {}

    static String of(JsonObject arguments) {
        JsonWriter json = new JsonWriter(Integer.MAX_VALUE);
        write(arguments, json);
        return Sha256.textOf(json.toBytes());
    }

    private static void write(JsonValue value, JsonWriter json) {
        if (value instanceof JsonObject object) {
            json.beginObject();
            for (Map.Entry<String, JsonValue> member : new TreeMap<>(object.members()).entrySet()) {
                json.name(member.getKey());
                write(member.getValue(), json);
            }
            json.endObject();
        } else if (value instanceof JsonArray array) {
            json.beginArray();
            for (JsonValue item : array.items()) {
                write(item, json);
            }
            json.endArray();
        } else if (value instanceof JsonNumber number) {
            json.raw(canonical(number.text()));
        } else {
            json.value(value);
        }
    }

    /**
     * Returns the digits from the first to the last that is not zero, and a power of ten. Not by way of a BigDecimal,
     * which takes its time to find the zeros at the end of a long number.
     */
    static String canonical(String number) {
        int end = exponentAt(number);
        long exponent = end < number.length() ? Long.parseLong(number.substring(end + 1)) : 0;
        StringBuilder digits = new StringBuilder();
        boolean isFraction = false;
        for (int i = 0; i < end; i++) {
            char c = number.charAt(i);
            if (c == '.') {
                isFraction = true;
            } else if (c != '-') {
                if (c != '0' || !digits.isEmpty()) {
                    digits.append(c);
                }
                exponent -= isFraction ? 1 : 0;
            }
        }
        int length = withoutZeros(digits);
        if (length == 0) {
            return "0";
        }
        exponent += digits.length() - length;
        digits.setLength(length);
        return (number.charAt(0) == '-' ? "-" : "") + digits + "e" + exponent;
    }

    private static int exponentAt(String number) {
        for (int i = 0; i < number.length(); i++) {
            if (number.charAt(i) == 'e' || number.charAt(i) == 'E') {
                return i;
            }
        }
        return number.length();
    }

    private static int withoutZeros(StringBuilder digits) {
        int length = digits.length();
        while (length > 0 && digits.charAt(length - 1) == '0') {
            length--;
        }
        return length;
    }
}
