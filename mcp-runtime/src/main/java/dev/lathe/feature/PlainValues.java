package dev.lathe.feature;

import dev.lathe.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Reads and writes values of no known type. */
public final class PlainValues {

    private PlainValues() {}

    public static @Nullable Object read(Argument argument) {
        throw new UnsupportedOperationException("soon");
    }

    public static JsonWriter write(JsonWriter json, @Nullable Object value) {
        throw new UnsupportedOperationException("soon");
    }
}
