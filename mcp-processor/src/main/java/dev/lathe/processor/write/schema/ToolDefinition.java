package dev.lathe.processor.write.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.lathe.processor.model.Direction;
import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.MetaEntry;
import dev.lathe.processor.model.Presence;
import dev.lathe.processor.model.Result;
import dev.lathe.processor.model.ToolMethod;
import java.util.List;

/** A tool as {@code tools/list} sends it. */
public final class ToolDefinition {

    private static final ObjectMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private ToolDefinition() {}

    /** Returns the JSON in lines, whose join is the object. */
    public static List<String> of(ToolMethod tool, FeatureClass features) {
        ObjectNode json = Json.object().put("name", tool.name());
        Json.put(json, "title", tool.title());
        Json.put(json, "description", tool.description());
        json.set("inputSchema", input(tool, features));
        if (tool.result().settled() instanceof Result.Structured result) {
            json.set("outputSchema", output(result, features));
        }
        if (!tool.hints().isEmpty()) {
            ObjectNode hints = json.putObject("annotations");
            tool.hints().forEach(hint -> hints.put(hint.name(), hint.value()));
        }
        if (!tool.icons().isEmpty()) {
            ArrayNode icons = json.putArray("icons");
            tool.icons().forEach(icon -> icons.add(IconJson.of(icon)));
        }
        if (!tool.meta().isEmpty()) {
            ObjectNode meta = json.putObject("_meta");
            tool.meta().forEach(entry -> meta.set(entry.name().text(), value(entry)));
        }
        return JsonLines.of(json);
    }

    private static ObjectNode input(ToolMethod tool, FeatureClass features) {
        SchemaWriter schemas = new SchemaWriter(features.declared(), Direction.INPUT);
        ObjectNode schema = SchemaWriter.type("object");
        schemas.members().addTo(schema, tool.arguments());
        if (tool.isClosed()) {
            schema.put("additionalProperties", false);
        }
        return schemas.root(schema);
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

    private static JsonNode value(MetaEntry entry) {
        String text = entry.value().text();
        if (entry.type() == MetaEntry.Type.STRING) {
            return TextNode.valueOf(text);
        }
        try {
            return EXACT.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
