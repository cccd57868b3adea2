package dev.lathe.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.JavaFileObjects;
import dev.lathe.feature.ToolEntry;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A tool is the same to a client whether what is said of its types is said by Jackson or by us. */
class JacksonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
                    @Tool int f(@JsonProperty("b") int a)                    | @Tool int f(@Arg(name = "b") int a)
                    @Tool int f(@JsonProperty int a)                         | @Tool int f(int a)
                    @Tool int f(@JsonProperty("b") @Arg(name = "c") int a)   | @Tool int f(@Arg(name = "c") int a)
                    @Tool int f(@JsonProperty("b") @Arg(description = "A") int a) | @Tool int f(@Arg(name = "b", description = "A") int a)
                    @Tool int f(@JsonProperty(required = true) int a)        | @Tool int f(int a)
                    @Tool int f(@JsonProperty(required = false) int a)       | @Tool int f(int a)
                    @Tool int f(@JsonProperty(required = true) @Nullable Integer a) | @Tool int f(@Nullable Integer a)
                    @Tool int f(@JsonProperty(isRequired = OptBoolean.FALSE) Integer a) | @Tool int f(@Nullable Integer a)
                    @Tool int f(@JsonProperty(isRequired = OptBoolean.TRUE) Integer a) | @Tool int f(Integer a)
                    @Tool int f(@JsonProperty(defaultValue = "1") int a)     | @Tool int f(@Arg(defaultValue = "1") int a)
                    @Tool int f(@JsonProperty(defaultValue = "1", isRequired = OptBoolean.FALSE) int a) | @Tool int f(@Arg(defaultValue = "1") int a)
                    @Tool int f(@JsonProperty(defaultValue = "") String a)   | @Tool int f(String a)
                    @Tool int f(@JsonPropertyDescription("A") int a)         | @Tool int f(@Arg(description = "A") int a)
                    @Tool int f(@JsonPropertyDescription("B") @Arg(description = "A") int a) | @Tool int f(@Arg(description = "A") int a)
                    /** @param a B */ @Tool int f(@JsonPropertyDescription("A") int a) | @Tool int f(@Arg(description = "A") int a)
                    @Tool int f(@JsonAlias("b") int a)                       | @Tool int f(int a)
                    @Tool int f(R a) {return 1;} record R(@JsonProperty("b") int a) {} int g() | @Tool int f(R a) {return 1;} record R(@Arg(name = "b") int a) {} int g()
                    @Tool int f(R a) {return 1;} record R(@JsonPropertyDescription("A") int a) {} int g() | @Tool int f(R a) {return 1;} /** @param a A */ record R(int a) {} int g()
                    @Tool int f(R a) {return 1;} @JsonClassDescription("A") record R(int a) {} int g() | @Tool int f(R a) {return 1;} /** A */ record R(int a) {} int g()
                    @Tool int f(R a) {return 1;} @JsonClassDescription("A") /** B */ record R(int a) {} int g() | @Tool int f(R a) {return 1;} /** A */ record R(int a) {} int g()
                    @Tool int f(R a) {return 1;} record R(int a, @JsonIgnore Thread b) {} int g() | @Tool int f(R a) {return 1;} record R(int a) {} int g()
                    @Tool int f(R a) {return 1;} @JsonIgnoreProperties("b") record R(int a, Thread b) {} int g() | @Tool int f(R a) {return 1;} record R(int a) {} int g()
                    @Tool R f() {return null;} @JsonInclude(JsonInclude.Include.NON_NULL) record R(String a, int b) {} int g() | @Tool R f() {return null;} record R(@Nullable String a, int b) {} int g()
                    @Tool R f() {return null;} record R(@JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> a) {} int g() | @Tool R f() {return null;} record R(@Nullable List<String> a) {} int g()
                    @Tool R f() {return null;} @JsonPropertyOrder("b") record R(int a, int b) {} int g() | @Tool R f() {return null;} record R(int b, int a) {} int g()
                    @Tool int f(R a) {return 1;} @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class) record R(int aB) {} int g() | @Tool int f(R a) {return 1;} record R(@Arg(name = "a_b") int aB) {} int g()
                    @Tool int f(E a) {return 1;} enum E { @JsonPropertyDescription("A") X } int g() | @Tool int f(E a) {return 1;} enum E { /** A */ X } int g()
                    @Tool int f(E a) {return 1;} enum E { @JsonProperty("x") X } int g() | @Tool int f(E a) {return 1;} enum E { x } int g()
                    @Tool int f(U a) {return 1;} interface B {} @JsonSubTypes(@JsonSubTypes.Type(R.class)) interface U extends B {} record R(int a) implements U {} int g() | @Tool int f(U a) {return 1;} sealed interface U {} record R(int a) implements U {} int g()
                    @Tool int f(U a) {return 1;} sealed interface U {} @JsonTypeName("S") record R(int a) implements U {} int g() | @Tool int f(U a) {return 1;} sealed interface U {} record S(int a) implements U {} int g()
                    """)
    void definesTheSameTool(String jackson, String own) throws Exception {
        List<String> expected = definitions(own);
        assertEquals(1, expected.size());
        assertEquals(expected, definitions(jackson));
    }

    private static List<String> definitions(String members) throws Exception {
        String source = "import com.fasterxml.jackson.annotation.*;"
                + "import com.fasterxml.jackson.databind.PropertyNamingStrategies;"
                + "import com.fasterxml.jackson.databind.annotation.JsonNaming;"
                + "import dev.lathe.annotation.*; import java.util.*; import org.jspecify.annotations.Nullable;"
                + "class Example { " + members + " { return 1; } }";
        return Tools.of(List.of(JavaFileObjects.forSourceString("Example", source))).entries().stream()
                .map(ToolEntry::definition)
                .toList();
    }
}
