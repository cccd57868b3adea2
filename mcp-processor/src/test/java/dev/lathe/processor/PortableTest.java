package dev.lathe.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.JavaFileObjects;
import dev.lathe.feature.PromptEntry;
import dev.lathe.feature.ToolEntry;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A feature is the same to a client whether it is written with the portable annotations or with ours. */
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
                    @Prompt String f()                                  | @Prompt String f()
                    @Prompt(name = "g") String f()                      | @Prompt(name = "g") String f()
                    @Prompt(name = Prompt.ELEMENT_NAME) String f()      | @Prompt String f()
                    @Prompt(title = "A") String f()                     | @Prompt(title = "A") String f()
                    @Prompt(description = "A") String f()               | @Prompt(description = "A") String f()
                    /** A. */ @Prompt String f()                        | /** A. */ @Prompt String f()
                    @Prompt @MetaField(name = "a", value = "b") String f() | @Prompt(meta = @Meta(name = "a", json = "\\"b\\"")) String f()
                    @Prompt String f(@PromptArg int a)                  | @Prompt String f(@Arg int a)
                    @Prompt String f(@PromptArg(name = "b") int a)      | @Prompt String f(@Arg(name = "b") int a)
                    @Prompt String f(@PromptArg(name = PromptArg.ELEMENT_NAME) int a) | @Prompt String f(int a)
                    @Prompt String f(@PromptArg(title = "A") int a)     | @Prompt String f(@Arg(title = "A") int a)
                    @Prompt String f(@PromptArg(description = "A") int a) | @Prompt String f(@Arg(description = "A") int a)
                    @Prompt String f(@PromptArg(required = false) Integer a) | @Prompt String f(@Nullable Integer a)
                    @Prompt String f(@PromptArg(defaultValue = "1") int a) | @Prompt String f(@Arg(defaultValue = "1") int a)
                    @Prompt String f(@ToolArg(name = "b") int a)        | @Prompt String f(@Arg(name = "b") int a)
                    """)
    void definesTheSamePrompt(String portable, String own) throws Exception {
        String imports = "import org.mcpjava.server.*; import org.mcpjava.server.prompts.*;"
                + " import org.mcpjava.server.tools.ToolArg;";
        List<String> expected = prompts("import dev.lathe.annotation.*;", own);
        assertEquals(1, expected.size());
        assertEquals(expected, prompts(imports, portable));
    }

    private static List<String> prompts(String imports, String method) throws Exception {
        return Tools.of(List.of(example(imports, method, "\"\""))).prompts().stream()
                .map(PromptEntry::definition)
                .toList();
    }

    private static JavaFileObject example(String imports, String method, String result) {
        String source = "import org.jspecify.annotations.Nullable; " + imports + " class Example { " + method
                + " { return " + result + "; } }";
        return JavaFileObjects.forSourceString("Example", source);
    }

    private static List<String> definitions(String imports, String method) throws Exception {
        return Tools.of(List.of(example(imports, method, "1"))).entries().stream()
                .map(ToolEntry::definition)
                .toList();
    }
}
