package dev.lathe.processor.write.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lathe.processor.model.Direction;
import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.Presence;
import dev.lathe.processor.model.Result;
import dev.lathe.processor.model.ToolMethod;
import dev.lathe.processor.model.ToolUi;
import java.util.List;

/** A tool as {@code tools/list} sends it. */
public final class ToolDefinition {

    private ToolDefinition() {}

    /** Returns the JSON in lines, whose join is the object. */
    public static List<String> of(ToolMethod tool, FeatureClass features) {
        ObjectNode json = Presented.start(tool.presentation());
        json.set(
                "inputSchema",
                tool.inputSchema().map(schema -> Json.parse(schema.text())).orElseGet(() -> input(tool, features)));
        if (tool.method().result().settled() instanceof Result.Structured result) {
            json.set("outputSchema", output(result, features));
        }
        if (!tool.hints().isEmpty()) {
            ObjectNode hints = json.putObject("annotations");
            tool.hints().forEach(hint -> hints.put(hint.name(), hint.value()));
        }
        Presented.finish(tool.presentation(), json);
        if (!tool.ui().isEmpty()) {
            json.withObjectProperty("_meta").set("ui", ui(tool.ui()));
        }
        return JsonLines.of(json);
    }

    private static JsonNode input(ToolMethod tool, FeatureClass features) {
        SchemaWriter schemas = new SchemaWriter(features.declared(), Direction.INPUT);
        ObjectNode schema = SchemaWriter.type("object");
        schemas.members().addTo(schema, tool.method().arguments());
        if (tool.isClosed()) {
            schema.put("additionalProperties", false);
        }
        return schemas.root(schema);
    }

    private static ObjectNode ui(ToolUi ui) {
        ObjectNode json = Json.object();
        ui.page().ifPresent(page -> json.put("resourceUri", page.text()));
        if (!ui.visibility().isEmpty()) {
            json.set("visibility", Json.array(ui.visibility()));
        }
        return json;
    }

    /** An empty result still is an object, so one that may be absent is a member of it. */
    private static ObjectNode output(Result.Structured result, FeatureClass features) {
        SchemaWriter schemas = new SchemaWriter(features.declared(), Direction.OUTPUT);
        ObjectNode schema = schemas.write(result.shape());
        Descriptions.prepend(result.description(), schema);
        if (result.presence() == Presence.REQUIRED) {
            return schemas.root(schema);
        }
        ObjectNode whole = SchemaWriter.type("object");
        whole.putObject("properties").set("result", schema);
        return schemas.root(whole);
    }
}
