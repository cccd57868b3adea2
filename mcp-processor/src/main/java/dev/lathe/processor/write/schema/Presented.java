package dev.lathe.processor.write.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.lathe.processor.model.MetaEntry;
import dev.lathe.processor.model.Presentation;

/** What all lists show of a feature: how a definition begins, and how it ends. */
final class Presented {

    private Presented() {}

    static ObjectNode start(Presentation presentation) {
        ObjectNode json = Json.object().put("name", presentation.name().text());
        Json.put(json, "title", presentation.title());
        Json.put(json, "description", presentation.description());
        return json;
    }

    static void finish(Presentation presentation, ObjectNode json) {
        if (!presentation.icons().isEmpty()) {
            ArrayNode icons = json.putArray("icons");
            presentation.icons().forEach(icon -> icons.add(IconJson.of(icon)));
        }
        if (!presentation.meta().isEmpty()) {
            ObjectNode meta = json.putObject("_meta");
            presentation.meta().forEach(entry -> meta.set(entry.name().text(), value(entry)));
        }
    }

    private static JsonNode value(MetaEntry entry) {
        String text = entry.value().text();
        if (entry.type() == MetaEntry.Type.STRING) {
            return TextNode.valueOf(text);
        }
        return Json.parse(text);
    }
}
