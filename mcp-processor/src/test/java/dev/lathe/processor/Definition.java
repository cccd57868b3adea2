package dev.lathe.processor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;

/** The definition of a tool as a client understands it. */
public record Definition(JsonNode json) {

    private static final ObjectMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    static Definition of(String text) {
        return new Definition(parse(text));
    }

    /** Returns a form, which takes the content of an answer as a tool takes arguments. */
    static Definition ofForm(String schema) {
        return of("{\"inputSchema\":" + schema + "}");
    }

    /** Tells whether the schema takes these arguments. */
    public boolean takes(String arguments) {
        return takes(parse(arguments));
    }

    /** Tells whether the schema would take these arguments without what is {@code null}. */
    public boolean takesWithoutNulls(String arguments) {
        return takes(withoutNulls(parse(arguments)));
    }

    private boolean takes(JsonNode arguments) {
        return SCHEMAS.getSchema(json.get("inputSchema")).validate(arguments).isEmpty();
    }

    public boolean gives(String structuredContent) {
        return SCHEMAS.getSchema(json.get("outputSchema"))
                .validate(parse(structuredContent))
                .isEmpty();
    }

    private static JsonNode withoutNulls(JsonNode json) {
        JsonNode copy = json.deepCopy();
        List<JsonNode> places = new ArrayList<>(List.of(copy));
        while (!places.isEmpty()) {
            JsonNode place = places.remove(0);
            if (place instanceof ObjectNode object) {
                object.properties().removeIf(member -> member.getValue().isNull());
            }
            place.forEach(places::add);
        }
        return copy;
    }

    private static JsonNode parse(String json) {
        try {
            return EXACT.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }
}
