package dev.lathe.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.JavaFileObjects;
import dev.lathe.feature.ToolEntry;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A tool is the same to a client whether it is written with the portable annotations or with ours. */
class PortableTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
                    @Tool int f()                                        | @Tool int f()
                    @Tool(name = "g") int f()                            | @Tool(name = "g") int f()
                    @Tool(name = Tool.ELEMENT_NAME) int f()              | @Tool int f()
                    @Tool(title = "A") int f()                           | @Tool(title = "A") int f()
                    @Tool(annotations = @Tool.Annotations(title = "A")) int f() | @Tool(title = "A") int f()
                    @Tool(title = "A", annotations = @Tool.Annotations(title = "A")) int f() | @Tool(title = "A") int f()
                    @Tool(description = "A") int f()                     | @Tool(description = "A") int f()
                    /** A. */ @Tool int f()                              | /** A. */ @Tool int f()
                    @Tool(structuredContent = true) int f()              | @Tool int f()
                    @Tool(annotations = @Tool.Annotations) int f()       | @Tool int f()
                    @Tool(annotations = @Tool.Annotations(readOnlyHint = true)) int f() | @Tool(readOnly = true) int f()
                    @Tool(annotations = @Tool.Annotations(destructiveHint = true)) int f() | @Tool(destructive = true) int f()
                    @Tool(annotations = @Tool.Annotations(idempotentHint = true)) int f() | @Tool(idempotent = true) int f()
                    @Tool(annotations = @Tool.Annotations(openWorldHint = false)) int f() | @Tool(openWorld = false) int f()
                    @Tool @MetaField(name = "a", value = "b") int f()    | @Tool(meta = @Meta(name = "a", json = "\\"b\\"")) int f()
                    @Tool @MetaField(prefix = "x.y/", name = "a", value = "1", type = MetaField.Type.INT) int f() | @Tool(meta = @Meta(name = "x.y/a", json = "1")) int f()
                    @Tool @MetaField(name = "a", value = "true", type = MetaField.Type.BOOLEAN) int f() | @Tool(meta = @Meta(name = "a", json = "true")) int f()
                    @Tool @MetaField(name = "a", value = "[1.0]", type = MetaField.Type.JSON) int f() | @Tool(meta = @Meta(name = "a", json = "[1.0]")) int f()
                    @Tool int f(int a)                                   | @Tool int f(int a)
                    @Tool int f(@ToolArg int a)                          | @Tool int f(@Arg int a)
                    @Tool int f(@ToolArg(name = "b") int a)              | @Tool int f(@Arg(name = "b") int a)
                    @Tool int f(@ToolArg(name = ToolArg.ELEMENT_NAME) int a) | @Tool int f(int a)
                    @Tool int f(@ToolArg(description = "A") int a)       | @Tool int f(@Arg(description = "A") int a)
                    @Tool int f(@ToolArg(required = true) int a)         | @Tool int f(int a)
                    @Tool int f(@ToolArg(required = false) Integer a)    | @Tool int f(@Nullable Integer a)
                    @Tool int f(@ToolArg(defaultValue = "1") int a)      | @Tool int f(@Arg(defaultValue = "1") int a)
                    @Tool int f(@ToolArg(defaultValue = "1", required = false) int a) | @Tool int f(@Arg(defaultValue = "1") int a)
                    @Tool int f(@ToolArg(defaultValue = "") String a)    | @Tool int f(String a)
                    """)
    void definesTheSameTool(String portable, String own) throws Exception {
        String imports = "import org.mcpjava.server.*; import org.mcpjava.server.tools.*;";
        List<String> expected = definitions("import dev.lathe.annotation.*;", own);
        assertEquals(1, expected.size());
        assertEquals(expected, definitions(imports, portable));
    }

    private static List<String> definitions(String imports, String method) throws Exception {
        String source = "import org.jspecify.annotations.Nullable; " + imports + " class Example { " + method
                + " { return 1; } }";
        return Tools.of(List.of(JavaFileObjects.forSourceString("Example", source))).entries().stream()
                .map(ToolEntry::definition)
                .toList();
    }
}
