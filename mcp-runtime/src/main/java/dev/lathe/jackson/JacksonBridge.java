package dev.lathe.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.feature.Argument;
import dev.lathe.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Reads and writes Jackson's trees. */
public final class JacksonBridge {

    private JacksonBridge() {}

    public static JsonNode read(Argument argument) {
        throw new UnsupportedOperationException("soon");
    }

    public static JsonWriter write(JsonWriter json, @Nullable JsonNode node) {
        throw new UnsupportedOperationException("soon");
    }
}
