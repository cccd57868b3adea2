package dev.lathe.core;

import dev.lathe.json.JsonWriter;
import java.util.Optional;

/**
 * Who the server says it is.
 *
 * @param implementation the {@code Implementation} object as JSON text
 * @param instructions how to use the server, for a model
 */
public record ServerInfo(String implementation, Optional<String> instructions) {

    /** Writes the capabilities that the table gives the server. */
    public static void writeCapabilities(FeatureTable table, JsonWriter json) {
        json.beginObject();
        if (!table.tools().isEmpty()) {
            json.name("tools").beginObject().endObject();
        }
        json.name("logging").beginObject().endObject().endObject();
    }
}
