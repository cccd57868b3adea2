package dev.lathe.processor.write.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lathe.processor.model.ResourceMethod;
import dev.lathe.processor.model.Written;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A resource as {@code resources/list} sends it, or a template as {@code resources/templates/list} does. */
public final class ResourceDefinition {

    private ResourceDefinition() {}

    /** Returns the JSON in lines, whose join is the object. */
    public static List<String> of(ResourceMethod resource) {
        ObjectNode json = Json.object()
                .put(
                        resource.isTemplate() ? "uriTemplate" : "uri",
                        resource.uri().text());
        json.setAll(Presented.start(resource.presentation()));
        Json.put(json, "mimeType", resource.mediaType().orElse(""));
        ObjectNode annotations = annotations(resource);
        if (!annotations.isEmpty()) {
            json.set("annotations", annotations);
        }
        Optional<Written> size = resource.isTemplate() ? Optional.empty() : resource.size();
        size.ifPresent(bytes -> json.put("size", Long.parseLong(bytes.text())));
        Presented.finish(resource.presentation(), json);
        return JsonLines.of(json);
    }

    private static ObjectNode annotations(ResourceMethod resource) {
        ObjectNode json = Json.object();
        if (!resource.audience().isEmpty()) {
            json.set("audience", Json.array(resource.audience()));
        }
        resource.priority()
                .ifPresent(priority -> json.put("priority", new BigDecimal(priority.text()).stripTrailingZeros()));
        return json;
    }
}
