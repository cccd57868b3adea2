package dev.lathe.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A constraint counts wherever one may be written that speaks of a value, and counts once. */
final class ConstraintPlacesTest {

    private static final String AT_LEAST_1 = "{\"type\":\"integer\",\"description\":\"(at least 1)\",\"minimum\":1}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "record Holder(@Min(1) int x) {}",
                "record Holder(@javax.validation.constraints.Min(1) int x) {}",
                "record Holder(@javax.validation.constraints.Min.List(@javax.validation.constraints.Min(1)) int x) {}",
                "record Holder(int x) { @Min(1) public int x() { return x; } }",
                "record Holder(int x) { Holder(@javax.validation.constraints.Min(1) int x) { this.x = x; } }",
                "record Holder(@Min(1) int x) { Holder { } Holder(int x, int y) { this(x); } }",
                "class Holder { @Min(1) private int x; public void setX(int x) {} }",
                "class Holder { @javax.validation.constraints.Min(1) private int x; public void setX(int x) {} }",
                "class Holder { @Min(1) public int getX() { return 1; } public void setX(int x) {} }",
                "class Holder { public void setX(@Min(1) int x) {} }",
                "class Holder { @Min(1) private int x; Holder(int x) {} }",
                "class Holder { Holder(@Min(1) int x) {} }",
                "class Base { @Min(1) private int x; public void setX(int x) {} } class Holder extends Base {}",
                "class Holder { @Min(1) static int x; public void setX(@Min(1) int x) {} }",
                "@Constrained record Holder(@Min(1) int x) {}"
            })
    void ofAMember(String type) throws Exception {
        assertEquals(AT_LEAST_1, schema(type, "Holder", "/x"));
    }

    @Test
    void ofATypeArgumentOfARecord() throws Exception {
        assertEquals(AT_LEAST_1, schema("record Holder<T>(T x) {}", "Holder<@Min(1) Integer>", "/x"));
        assertEquals("{\"type\":\"integer\"}", schema("record Holder<T>(T x) {}", "Holder<Integer>", "/x"));
    }

    @Test
    void ofARecordThatIsCompiledAlready() throws Exception {
        String type = "dev.lathe.processor.compiled.Constrained";
        assertEquals(AT_LEAST_1, schema("", type, "/x"));
        assertEquals(
                "{\"type\":\"array\",\"description\":\"(up to 2 items)\",\"items\":{\"type\":\"string\"},\"maxItems\":2}",
                schema("", type, "/texts"));
    }

    /** What a class file says of type arguments, no javac before 22 tells. */
    @Test
    void ofATypeArgumentInARecordThatIsCompiledAlready() throws Exception {
        boolean isTold = Runtime.version().feature() >= 22;
        assertEquals(
                isTold ? "{\"type\":\"integer\",\"minimum\":1}" : "{\"type\":\"integer\"}",
                schema("", "dev.lathe.processor.compiled.Constrained", "/numbers/items"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "record Holder(@Size(max = 2) String[] x) {}",
                "class Holder { @Size(max = 2) String[] x; public void setX(String[] x) {} }",
                "class Holder { Holder(@Size(max = 2) String[] x) {} }",
                "record Holder(String @Size(max = 2) [] x) {}"
            })
    void ofAnArrayAndNotOfWhatIsInIt(String type) throws Exception {
        assertEquals(
                "{\"type\":\"array\",\"description\":\"(up to 2 items)\",\"items\":{\"type\":\"string\"},\"maxItems\":2}",
                schema(type, "Holder", "/x"));
    }

    @Test
    void ofWhatIsInAnArrayInAList() throws Exception {
        assertEquals(
                "{\"type\":\"array\",\"description\":\"(each of each up to 2 characters)\","
                        + "\"items\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"maxLength\":2}}}",
                schema("record Holder(List<@Size(max = 2) String[]> x) {}", "Holder", "/x"));
    }

    @Test
    void notOfAResult() throws Exception {
        String methods = "@Tool Holder tool() { return new Holder(0); }"
                + " @Tool @Size(max = 2) List<@Min(1) Integer> list() { return List.of(); }"
                + " @Tool @NotBlank String text() { return \"\"; }";
        Tools tools = Tools.of(List.of(source(methods, "record Holder(@Min(1) int x) {}")));
        assertEquals(
                "{\"type\":\"object\",\"properties\":{\"x\":{\"type\":\"integer\"}},\"required\":[\"x\"]}",
                tools.definition("tool").json().get("outputSchema").toString());
        assertEquals(
                "{\"type\":\"array\",\"items\":{\"type\":\"integer\"}}",
                tools.definition("list").json().get("outputSchema").toString());
        assertFalse(tools.definition("text").json().has("outputSchema"));
    }

    private static String schema(String type, String argument, String member) throws Exception {
        return Tools.of(List.of(source("@Tool void tool(" + argument + " value) {}", type)))
                .definition("tool")
                .json()
                .at("/inputSchema/properties/value/properties" + member)
                .toString();
    }

    private static JavaFileObject source(String methods, String types) {
        return JavaFileObjects.forSourceString("com.example.Places", """
                package com.example;

                import dev.lathe.annotation.Tool;
                import jakarta.validation.constraints.*;
                import java.util.List;

                class Places {
                    %s
                }

                %s

                @jakarta.validation.Constraint(validatedBy = {})
                @interface Constrained {}
                """.formatted(methods, types));
    }
}
