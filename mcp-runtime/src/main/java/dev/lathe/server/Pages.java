package dev.lathe.server;

import dev.lathe.core.Extension;
import dev.lathe.core.FeatureTable;
import dev.lathe.feature.Entry;
import dev.lathe.feature.FeatureKind;
import dev.lathe.feature.ResourceEntry;
import dev.lathe.json.JsonObject;
import java.util.List;
import java.util.Map;

/** The extension {@code io.modelcontextprotocol/ui} (MCP Apps), which a server has that has a page to show. */
final class Pages {

    private static final String ID = "io.modelcontextprotocol/ui";
    private static final String MEDIA_TYPE = "text/html;profile=mcp-app";

    private Pages() {}

    /** Returns the extension, which has no settings and no methods of its own, or nothing. */
    static List<Extension> of(FeatureTable table) {
        for (FeatureTable.Offer<? extends Entry> offer : table.all(FeatureKind.RESOURCE)) {
            if (isPage(offer.entry())) {
                return List.of(new Extension(ID, JsonObject.EMPTY, Map.of()));
            }
        }
        return List.of();
    }

    private static boolean isPage(Entry entry) {
        return entry instanceof ResourceEntry resource
                && resource.mimeType().isPresent()
                && resource.mimeType().get().equals(MEDIA_TYPE);
    }
}
