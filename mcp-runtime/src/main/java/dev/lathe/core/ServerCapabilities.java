package dev.lathe.core;

import dev.lathe.feature.FeatureKind;
import dev.lathe.json.JsonWriter;

/** What a server can do ({@code ServerCapabilities}), which follows from what it offers. */
public final class ServerCapabilities {

    private ServerCapabilities() {}

    /** Writes the capabilities that the table gives the server. */
    public static void write(FeatureTable table, JsonWriter json) {
        json.beginObject();
        if (!table.all(FeatureKind.TOOL).isEmpty()) {
            json.name("tools").beginObject().endObject();
        }
        if (!table.all(FeatureKind.PROMPT).isEmpty()) {
            json.name("prompts").beginObject().endObject();
        }
        if (table.hasResources()) {
            json.name("resources").beginObject().endObject();
        }
        if (table.completes()) {
            json.name("completions").beginObject().endObject();
        }
        json.name("logging").beginObject().endObject().endObject();
    }
}
