package dev.lathe.processor.write.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lathe.processor.model.IconLink;
import dev.lathe.processor.model.Written;
import java.util.List;

/** An icon as the specification writes it. */
public final class IconJson {

    private IconJson() {}

    /** Returns the JSON in lines, whose join is the object. */
    public static List<String> lines(IconLink icon) {
        return JsonLines.of(of(icon));
    }

    static ObjectNode of(IconLink icon) {
        ObjectNode json = Json.object().put("src", icon.src());
        Json.put(json, "mimeType", icon.mimeType());
        if (!icon.sizes().isEmpty()) {
            json.set("sizes", Json.array(icon.sizes()));
        }
        Json.put(json, "theme", icon.theme().map(Written::text).orElse(""));
        return json;
    }
}
