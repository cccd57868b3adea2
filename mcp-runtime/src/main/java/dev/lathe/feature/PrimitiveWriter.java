package dev.lathe.feature;

import dev.lathe.json.JsonWriter;
import java.nio.ByteBuffer;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Writes arrays and optionals of primitives, each of which is a type of its own; bytes are Base64. */
final class PrimitiveWriter {

    private PrimitiveWriter() {}

    /** Writes the value if it is of such a type, and tells whether it is. */
    static boolean write(JsonWriter json, Object value) {
        return bytes(json, value) || optional(json, value) || integers(json, value) || others(json, value);
    }

    private static boolean bytes(JsonWriter json, Object value) {
        if (value instanceof byte[] bytes) {
            json.value(Base64Text.of(bytes));
        } else if (value instanceof ByteBuffer buffer) {
            json.value(Base64Text.of(buffer));
        } else {
            return false;
        }
        return true;
    }

    private static boolean optional(JsonWriter json, Object value) {
        if (value instanceof OptionalInt optional && optional.isPresent()) {
            json.value(optional.getAsInt());
        } else if (value instanceof OptionalLong optional && optional.isPresent()) {
            json.value(optional.getAsLong());
        } else if (value instanceof OptionalDouble optional && optional.isPresent()) {
            json.value(optional.getAsDouble());
        } else if (value instanceof OptionalInt || value instanceof OptionalLong || value instanceof OptionalDouble) {
            json.nullValue();
        } else {
            return false;
        }
        return true;
    }

    private static boolean integers(JsonWriter json, Object value) {
        if (value instanceof int[] numbers) {
            json.beginArray();
            for (int number : numbers) {
                json.value(number);
            }
        } else if (value instanceof long[] numbers) {
            json.beginArray();
            for (long number : numbers) {
                json.value(number);
            }
        } else if (value instanceof short[] numbers) {
            json.beginArray();
            for (short number : numbers) {
                json.value(number);
            }
        } else {
            return false;
        }
        json.endArray();
        return true;
    }

    private static boolean others(JsonWriter json, Object value) {
        if (value instanceof double[] numbers) {
            json.beginArray();
            for (double number : numbers) {
                json.value(number);
            }
        } else if (value instanceof float[] numbers) {
            json.beginArray();
            for (float number : numbers) {
                json.value(number);
            }
        } else if (value instanceof boolean[] truths) {
            json.beginArray();
            for (boolean truth : truths) {
                json.value(truth);
            }
        } else if (value instanceof char[] characters) {
            json.beginArray();
            for (char character : characters) {
                json.value(character);
            }
        } else {
            return false;
        }
        json.endArray();
        return true;
    }
}
