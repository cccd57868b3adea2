package dev.lathe.core;

import dev.lathe.change.ListKind;
import dev.lathe.json.JsonWriter;
import java.util.List;

/** What a server can do ({@code ServerCapabilities}), which follows from what it offers. */
public final class ServerCapabilities {

    private ServerCapabilities() {}

    /** Writes the capabilities that the table and the extensions give the server. */
    public static void write(FeatureTable table, List<Extension> extensions, JsonWriter json) {
        json.beginObject();
        if (table.offers(ListKind.TOOLS)) {
            json.name("tools").beginObject().name("listChanged").value(true).endObject();
        }
        if (table.offers(ListKind.PROMPTS)) {
            json.name("prompts").beginObject().name("listChanged").value(true).endObject();
        }
        if (table.offers(ListKind.RESOURCES)) {
            json.name("resources").beginObject().name("subscribe").value(true);
            json.name("listChanged").value(true).endObject();
        }
        if (table.completes()) {
            json.name("completions").beginObject().endObject();
        }
        json.name("logging").beginObject().endObject();
        if (!extensions.isEmpty()) {
            json.name("extensions").beginObject();
            for (Extension extension : extensions) {
                json.name(extension.id()).value(extension.settings());
            }
            json.endObject();
        }
        json.endObject();
    }
}
