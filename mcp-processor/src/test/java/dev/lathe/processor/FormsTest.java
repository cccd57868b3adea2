package dev.lathe.processor;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.lathe.feature.Form;
import dev.lathe.feature.ToolException;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Fills in the forms of each golden as its {@code answers.txt} says. They must be read as written there, their schemas
 * must agree, and have nothing in them that the specification has not.
 */
final class FormsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String REFUSED = "refused ";
    private static final Schema SPECIFIED = specified();

    @TestFactory
    Stream<DynamicTest> everyAnswerIsReadAsWritten() throws IOException {
        return goldens().map(golden -> dynamicTest(golden.name(), () -> fillIn(golden)));
    }

    @TestFactory
    Stream<DynamicTest> everySchemaIsOneOfTheSpecification() throws IOException {
        return goldens()
                .map(golden -> dynamicTest(golden.name(), () -> {
                    Forms forms = Forms.of(golden.sources());
                    assertFalse(forms.byRecord().isEmpty());
                    for (Form<?> form : forms.byRecord().values()) {
                        assertEquals(List.of(), SPECIFIED.validate(MAPPER.readTree(form.schema())), form.schema());
                    }
                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'object','properties':{'a':{'type':'string','pattern':'a+'}}}",
                "{'type':'object','properties':{'a':{'type':'string','format':'uuid'}}}",
                "{'type':'object','properties':{'a':{'type':'integer','exclusiveMinimum':0}}}",
                "{'type':'object','properties':{'a':{'type':'array','items':{'type':'string'}}}}",
                "{'type':'object','properties':{'a':{'type':'array','items':{'type':'string','enum':['A']},"
                        + "'uniqueItems':true}}}",
                "{'type':'object','properties':{'a':{'type':'object','properties':{}}}}",
                "{'type':'object','properties':{},'description':'a form'}"
            })
    void whatIsBeyondTheSpecificationIsFound(String schema) throws IOException {
        assertFalse(
                SPECIFIED.validate(MAPPER.readTree(schema.replace('\'', '"'))).isEmpty());
    }

    private static Stream<Golden> goldens() throws IOException {
        List<Golden> goldens = Golden.all().stream().filter(Golden::hasAnswers).toList();
        assertFalse(goldens.isEmpty(), "the answers are missing");
        return goldens.stream();
    }

    private static void fillIn(Golden golden) throws Exception {
        Forms forms = Forms.of(golden.sources());
        for (Call answer : Call.all(golden.answers())) {
            Form<?> form = forms.asking(answer.tool());
            List<String> end = end(form, answer.arguments());
            assertEquals(answer.end(), end, answer.line());
            agree(Definition.ofForm(form.schema()), answer, end);
        }
    }

    private static List<String> end(Form<?> form, String content) {
        try {
            return List.of(String.valueOf(form.read((JsonObject) JsonValue.parse(content))));
        } catch (ToolException e) {
            return requireNonNull(e.getMessage())
                    .lines()
                    .map(line -> REFUSED + line)
                    .toList();
        }
    }

    private static void agree(Definition schema, Call answer, List<String> end) {
        String content = answer.arguments();
        if (end.get(0).startsWith(REFUSED)) {
            assertFalse(schema.takes(content), () -> "refused, but not by the schema: " + answer.line());
        } else {
            assertTrue(
                    schema.takes(content) || schema.takesWithoutNulls(content),
                    () -> "taken, but not by the schema: " + answer.line());
        }
    }

    /** The schema of the specification, which lets everything pass that it does not know, without doing so. */
    private static Schema specified() {
        try (InputStream text = requireNonNull(FormsTest.class.getResourceAsStream("requested-schema.json"))) {
            JsonNode schema = MAPPER.readTree(text);
            close(schema);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void close(JsonNode schema) {
        schema.forEach(FormsTest::close);
        if (schema instanceof ObjectNode object && object.path("type").asText().equals("object")) {
            object.putIfAbsent("additionalProperties", object.booleanNode(false));
        }
    }
}
