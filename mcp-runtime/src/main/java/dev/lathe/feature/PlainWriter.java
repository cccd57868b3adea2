package dev.lathe.feature;

import dev.lathe.json.JsonValue;
import dev.lathe.json.JsonWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Year;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/** Writes values of types that show when the tool is called. */
final class PlainWriter {

    private static final int DEEPEST = 1_000;

    private final JsonWriter json;
    private int depth;

    PlainWriter(JsonWriter json) {
        this.json = json;
    }

    void write(@Nullable Object value) {
        if (value == null) {
            json.nullValue();
        } else if (value instanceof Boolean truth) {
            json.value(truth.booleanValue());
        } else if (value instanceof Number number) {
            number(number);
        } else if (value instanceof Year year) {
            json.value(year.getValue());
        } else if (value instanceof Character character) {
            json.value(character.charValue());
        } else if (value instanceof Enum<?> constant) {
            json.value(constant.name());
        } else if (value instanceof JsonValue known) {
            json.value(known);
        } else {
            textOrNested(value);
        }
    }

    private void textOrNested(Object value) {
        String text = PlainText.of(value);
        if (text != null) {
            json.value(text);
        } else {
            nested(value);
        }
    }

    private void number(Number number) {
        if (number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte) {
            json.value(number.longValue());
        } else if (number instanceof Double) {
            json.value(number.doubleValue());
        } else if (number instanceof Float) {
            json.value(number.floatValue());
        } else if (number instanceof BigInteger big) {
            json.value(big);
        } else {
            json.value(decimal(number));
        }
    }

    /** Counters and other numbers say what they are. */
    private static BigDecimal decimal(Number number) {
        try {
            return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
        } catch (NumberFormatException isNone) {
            throw unknown(number);
        }
    }

    private void nested(Object value) {
        if (++depth > DEEPEST) {
            throw new IllegalArgumentException(
                    "a value is nested " + DEEPEST + " levels deep; does it contain itself?");
        }
        if (value instanceof Map<?, ?> map) {
            object(map);
        } else if (value instanceof Iterable<?> items) {
            array(items.iterator());
        } else if (value instanceof Object[] items) {
            array(Arrays.asList(items).iterator());
        } else if (value instanceof Optional<?> optional) {
            write(optional.orElse(null));
        } else if (value instanceof BaseStream<?, ?> stream) {
            stream(stream);
        } else if (!PrimitiveWriter.write(json, value)) {
            throw unknown(value);
        }
        depth--;
    }

    private void object(Map<?, ?> map) {
        json.beginObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            Object key = entry.getKey();
            json.name(key instanceof Enum<?> constant ? constant.name() : String.valueOf(key));
            write(entry.getValue());
        }
        json.endObject();
    }

    private void array(Iterator<?> items) {
        json.beginArray();
        while (items.hasNext()) {
            write(items.next());
        }
        json.endArray();
    }

    private void stream(BaseStream<?, ?> stream) {
        try (stream) {
            array(stream.iterator());
        }
    }

    private static IllegalArgumentException unknown(Object value) {
        return new IllegalArgumentException(
                value.getClass() + " has no JSON form where the declared type is Object; declare a record instead");
    }
}
