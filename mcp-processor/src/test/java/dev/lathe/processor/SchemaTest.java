package dev.lathe.processor;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The schemas in the definition of a tool. */
final class SchemaTest {

    private static final String DEFAULT = "/inputSchema/properties/a/default";

    private static final String CLASS = """
            package com.example;

            import dev.lathe.annotation.Arg;
            import dev.lathe.annotation.Tool;
            import dev.lathe.json.JsonValue;
            import java.util.*;
            import org.jspecify.annotations.Nullable;

            class Shapes {
                enum Plain { A, B }
                enum Documented {
                    /** the first */
                    A,
                    B,
                    /** the last */
                    C
                }
                static class Bean {
                    private String name = "";
                    public String getName() { return name; }
                    public void setName(String name) { this.name = name; }
                }
                sealed interface Sealed {}
                record One(int x) implements Sealed {}
                record Two() implements Sealed {}
                record Empty() {}
                record Point(int x, int y) {}
                record Loose(Optional<String> a, @Nullable Integer b, String c) {}
                record Box<T>(T content) {}
                record Page(@Arg(defaultValue = "1") int number) {}
                record Tree(List<Tree> children) {}
                /** A chain. */
                record Chain(@Nullable Chain next) {}

                %s
            }
            """;

    @TestFactory
    Stream<DynamicTest> ofWhatIsTaken() throws Exception {
        return everyType("@Tool void tool%d(%s value) {}", "/inputSchema/properties/value");
    }

    @TestFactory
    Stream<DynamicTest> ofWhatIsGiven() throws Exception {
        return everyType("@Tool %2$s tool%1$d() { throw new AssertionError(); }", "/outputSchema");
    }

    @Test
    void aToolWithoutArgumentsTakesNone() throws Exception {
        assertEquals("{'type':'object','additionalProperties':false}", schema("@Tool void tool() {}", "/inputSchema"));
    }

    @Test
    void moreArgumentsThanThereAreMayBeSent() throws Exception {
        assertEquals(
                "{'type':'object','properties':{'a':{'type':'integer'}},'required':['a']}",
                schema("@Tool void tool(int a) {}", "/inputSchema"));
    }

    @Test
    void whatMayBeLeftOutIsNotRequired() throws Exception {
        assertEquals(
                "{'type':'object','properties':{'a':{'type':'string'},'b':{'type':'integer'},'c':{'type':'boolean'}}}",
                schema(
                        "@Tool void tool(Optional<String> a, @Nullable Integer b, @Nullable Boolean c) {}",
                        "/inputSchema"));
    }

    @Test
    void aDefaultIsAlsoSaidInTheDescription() throws Exception {
        assertEquals(
                "{'type':'integer','description':'how many (default 3)','default':3}",
                schema(
                        "@Tool void tool(@Arg(defaultValue = \"3\", description = \"how many\") int a) {}",
                        "/inputSchema/properties/a"));
    }

    @Test
    void aDefaultIsOfItsType() throws Exception {
        assertEquals("0.10", schema("@Tool void tool(@Arg(defaultValue = \"0.10\") double a) {}", DEFAULT));
        assertEquals("true", schema("@Tool void tool(@Arg(defaultValue = \"true\") Boolean a) {}", DEFAULT));
        assertEquals("'7'", schema("@Tool void tool(@Arg(defaultValue = \"7\") char a) {}", DEFAULT));
        assertEquals("'7'", schema("@Tool void tool(@Arg(defaultValue = \"7\") String a) {}", DEFAULT));
        assertEquals("'B'", schema("@Tool void tool(@Arg(defaultValue = \"B\") Plain a) {}", DEFAULT));
    }

    @Test
    void whatHasADefaultMayBeLeftOutByAClientAndNeverIsInAResult() throws Exception {
        String method = "@Tool Page tool(Page page) { return page; }";
        assertEquals(
                "{'type':'object','properties':{'number':{'type':'integer','description':'(default 1)','default':1}}}",
                schema(method, "/inputSchema/properties/page"));
        assertEquals(
                "{'type':'object','properties':{'number':{'type':'integer'}},'required':['number']}",
                schema(method, "/outputSchema"));
    }

    @Test
    void whatAnArgumentSaysWinsOverWhatItsRecordSays() throws Exception {
        assertEquals(
                "{'type':'object','description':'of iron','$ref':'#/$defs/Chain'}",
                schema("@Tool void tool(@Arg(description = \"of iron\") Chain a) {}", "/inputSchema/properties/a"));
    }

    @Test
    void whatAnArgumentSaysComesBeforeWhatItsConstantsSay() throws Exception {
        assertEquals(
                "'which one\\nA: the first\\nC: the last'",
                schema(
                        "@Tool void tool(@Arg(description = \"which one\") Documented a) {}",
                        "/inputSchema/properties/a/description"));
    }

    @Test
    void aRecursiveRecordIsDefinedOnceAtTheRoot() throws Exception {
        String definition = "'$defs':{'Tree':{'type':'object','properties':{'children':{'type':'array',"
                + "'items':{'type':'object','$ref':'#/$defs/Tree'}}},'required':['children']}}";
        String method = "@Tool List<Tree> tool(Tree a, Tree b) { return List.of(a, b); }";
        assertEquals(
                "{'type':'object','properties':{'a':{'type':'object','$ref':'#/$defs/Tree'},"
                        + "'b':{'type':'object','$ref':'#/$defs/Tree'}},'required':['a','b']," + definition + "}",
                schema(method, "/inputSchema"));
        assertEquals(
                "{'type':'array','items':{'type':'object','$ref':'#/$defs/Tree'}," + definition + "}",
                schema(method, "/outputSchema"));
    }

    @Test
    void aResultThatMayBeAbsentIsAMember() throws Exception {
        String schema = "{'type':'object','properties':{'result':{'type':'integer'}}}";
        assertEquals(schema, schema("@Tool Optional<Integer> tool() { return null; }", "/outputSchema"));
        assertEquals(schema, schema("@Tool @Nullable Integer tool() { return null; }", "/outputSchema"));
    }

    @Test
    void textAndNothingHaveNoSchema() throws Exception {
        assertEquals("", schema("@Tool String tool() { return null; }", "/outputSchema"));
        assertEquals("", schema("@Tool Optional<String> tool() { return null; }", "/outputSchema"));
        assertEquals("", schema("@Tool void tool() {}", "/outputSchema"));
    }

    private static Stream<DynamicTest> everyType(String method, String place) throws Exception {
        List<String[]> rows = rows();
        assertTrue(rows.size() > 30, "the schemas are missing");
        StringBuilder methods = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            methods.append(method.formatted(i, rows.get(i)[0])).append('\n');
        }
        Tools tools = tools(methods.toString());
        return IntStream.range(0, rows.size())
                .mapToObj(i -> dynamicTest(
                        rows.get(i)[0],
                        () -> assertEquals(
                                rows.get(i)[1],
                                withoutHint(tools.definition("tool" + i).json().at(place)))));
    }

    /** What a client may send is also said in words where a type has limits. */
    private static String withoutHint(JsonNode schema) {
        if (schema.path("description").asText().startsWith("(")) {
            ((ObjectNode) schema).remove("description");
        }
        return schema.toString();
    }

    /** Types and their schemas. */
    private static List<String[]> rows() throws IOException {
        try (InputStream table = requireNonNull(SchemaTest.class.getResourceAsStream("schemas.txt"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.endsWith("}"))
                    .map(line -> line.split(" {2,}"))
                    .toList();
        }
    }

    /** Returns a part of the definition of the tool named 'tool', with apostrophes for quotes. */
    private static String schema(String method, String place) throws Exception {
        return tools(method).definition("tool").json().at(place).toString().replace('"', '\'');
    }

    private static Tools tools(String methods) throws Exception {
        return Tools.of(List.of(JavaFileObjects.forSourceString("com.example.Shapes", CLASS.formatted(methods))));
    }
}
