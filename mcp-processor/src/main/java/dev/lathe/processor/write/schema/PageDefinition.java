package dev.lathe.processor.write.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lathe.processor.model.Page;
import dev.lathe.processor.model.Written;
import java.util.List;

/** A page as {@code resources/list} sends it, and what is said of its content once more. */
public final class PageDefinition {

    private PageDefinition() {}

    /** Returns the JSON in lines, whose join is the object. */
    public static List<String> of(Page page) {
        ObjectNode json = Json.object().put("uri", page.uri().text()).put("name", page.name());
        Json.put(json, "title", page.title());
        Json.put(json, "description", page.description());
        json.put("mimeType", Page.MEDIA_TYPE);
        ObjectNode meta = metadata(page);
        if (!meta.isEmpty()) {
            json.set("_meta", meta);
        }
        return JsonLines.of(json);
    }

    /** Returns the lines of its {@code _meta}, none if there is nothing to say. */
    public static List<String> meta(Page page) {
        ObjectNode meta = metadata(page);
        return meta.isEmpty() ? List.of() : JsonLines.of(meta);
    }

    private static ObjectNode metadata(Page page) {
        ObjectNode ui = Json.object();
        if (!page.domains().isEmpty()) {
            ObjectNode csp = ui.putObject("csp");
            page.domains()
                    .forEach((use, origins) -> csp.set(
                            use, Json.array(origins.stream().map(Written::text).toList())));
        }
        if (!page.permissions().isEmpty()) {
            ObjectNode permissions = ui.putObject("permissions");
            page.permissions().forEach(permissions::putObject);
        }
        Json.put(ui, "domain", page.domain());
        page.border().ifPresent(border -> ui.put("prefersBorder", border));
        ObjectNode meta = Json.object();
        if (!ui.isEmpty()) {
            meta.set("ui", ui);
        }
        return meta;
    }
}
