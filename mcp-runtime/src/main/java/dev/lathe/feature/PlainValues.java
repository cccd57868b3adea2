package dev.lathe.feature;

import dev.lathe.json.JsonArray;
import dev.lathe.json.JsonBoolean;
import dev.lathe.json.JsonNumber;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import dev.lathe.json.JsonWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values whose type only shows when the tool is called: what {@code Object} stands for in a signature. */
public final class PlainValues {

    private PlainValues() {}

    /**
     * Returns what was sent as a {@link Map} in the order sent, a {@link List}, a {@link String}, a {@link Boolean}, a
     * number or null; nothing of it can be changed. A number without fraction and exponent is a {@link Long}, or a
     * {@link BigInteger} where it takes one; any other is a {@link BigDecimal}.
     */
    public static @Nullable Object read(Argument argument) {
        JsonValue value = argument.asJson();
        if (value instanceof JsonObject object) {
            return map(argument, object);
        }
        if (value instanceof JsonArray) {
            return list(argument);
        }
        if (value instanceof JsonString string) {
            return string.value();
        }
        if (value instanceof JsonNumber number) {
            return number(argument, number);
        }
        return value instanceof JsonBoolean known ? known.value() : null;
    }

    /**
     * Writes a value of any type that JSON has a word for: null, booleans, numbers, texts, characters and enums by
     * their names; maps, whatever can be iterated, streams and arrays; optionals, {@link JsonValue}, and what is a text
     * where its type is declared: dates, UUIDs, URIs, paths and the like. Bytes are Base64.
     *
     * @throws IllegalArgumentException if there is something else in it, or if it is nested 1,000 levels deep, as what
     *     contains itself is
     */
    public static JsonWriter write(JsonWriter json, @Nullable Object value) {
        new PlainWriter(json).write(value);
        return json;
    }

    private static Map<String, @Nullable Object> map(Argument argument, JsonObject object) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            map.put(member.getKey(), read(argument.part(member.getKey(), member.getValue())));
        }
        return Collections.unmodifiableMap(map);
    }

    private static List<@Nullable Object> list(Argument argument) {
        List<@Nullable Object> list = new ArrayList<>();
        for (Argument item : argument.items()) {
            list.add(read(item));
        }
        return Collections.unmodifiableList(list);
    }

    private static Number number(Argument argument, JsonNumber number) {
        if (!number.isInteger()) {
            return argument.asBigDecimal();
        }
        BigInteger exact = argument.asBigInteger();
        return exact.bitLength() < Long.SIZE ? (Number) exact.longValue() : exact;
    }
}
