package dev.lathe.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import dev.lathe.feature.ToolEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every schema of every golden is one that real clients can read, and one at all. */
final class DialectTest {

    private static final Schema METASCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(Dialects.getDraft202012().getId()));

    private static final Set<String> KEYWORDS = Set.of(
            "$defs",
            "$ref",
            "additionalProperties",
            "anyOf",
            "const",
            "contentEncoding",
            "default",
            "description",
            "enum",
            "exclusiveMaximum",
            "exclusiveMinimum",
            "format",
            "items",
            "maxItems",
            "maxLength",
            "maxProperties",
            "maximum",
            "minItems",
            "minLength",
            "minProperties",
            "minimum",
            "multipleOf",
            "pattern",
            "properties",
            "propertyNames",
            "required",
            "title",
            "type",
            "uniqueItems",
            "x-mcp-header");

    /** Its schemas are the user's, who knows the clients. */
    private static final String WRITTEN_BY_HAND = "input-schema";

    @TestFactory
    Stream<DynamicTest> everyGoldenKeepsToTheDialect() throws IOException {
        return Golden.all().stream()
                .filter(golden -> !golden.name().equals(WRITTEN_BY_HAND))
                .map(golden -> dynamicTest(golden.name(), () -> check(golden)));
    }

    private static void check(Golden golden) throws Exception {
        for (ToolEntry tool : Tools.of(golden.sources()).entries()) {
            JsonNode definition = Definition.of(tool.definition()).json();
            assertEquals(tool.name(), definition.get("name").textValue());
            checkInput(definition.get("inputSchema"));
            if (definition.has("outputSchema")) {
                checkRoot(definition.get("outputSchema"));
            }
        }
    }

    private static void checkInput(JsonNode root) {
        checkRoot(root);
        assertEquals("object", root.get("type").textValue(), root::toString);
        assertTrue(root.has("properties") || root.has("additionalProperties"), root::toString);
    }

    private static void checkRoot(JsonNode root) {
        assertEquals(List.of(), METASCHEMA.validate(root), root::toString);
        for (JsonNode schema : schemas(root)) {
            names(schema).forEach(name -> assertTrue(KEYWORDS.contains(name), name));
            assertTrue(schema.path("type").isTextual() || isAnything(schema), schema::toString);
            assertTrue(schema == root || !schema.has("$defs"), schema::toString);
            boolean isClosed = schema.path("additionalProperties").isBoolean();
            assertTrue(schema == root || isClosed == branches(root).contains(schema), schema::toString);
            assertFalse(root.at(schema.path("$ref").asText("#").substring(1)).isMissingNode(), schema::toString);
            assertEquals(requiredInOrder(schema), texts(schema.path("required")), schema::toString);
        }
    }

    private static List<JsonNode> branches(JsonNode root) {
        List<JsonNode> branches = new ArrayList<>();
        schemas(root).forEach(schema -> schema.path("anyOf").forEach(branches::add));
        return branches;
    }

    /** What has no type has no other keyword either. */
    private static boolean isAnything(JsonNode schema) {
        return schema.isEmpty() || names(schema).equals(List.of("description"));
    }

    /** Returns a schema and all schemas in it. */
    private static List<JsonNode> schemas(JsonNode schema) {
        List<JsonNode> schemas = new ArrayList<>(List.of(schema));
        Stream.of("properties", "$defs")
                .forEach(name -> schema.path(name).forEach(next -> schemas.addAll(schemas(next))));
        schema.path("anyOf").forEach(branch -> schemas.addAll(schemas(branch)));
        Stream.of("items", "additionalProperties", "propertyNames")
                .map(schema::path)
                .filter(JsonNode::isObject)
                .forEach(next -> schemas.addAll(schemas(next)));
        return schemas;
    }

    private static List<String> requiredInOrder(JsonNode schema) {
        List<String> inOrder = names(schema.path("properties"));
        inOrder.retainAll(texts(schema.path("required")));
        return inOrder;
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.textValue()));
        return texts;
    }
}
