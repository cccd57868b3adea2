package dev.lathe.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The classes in the pages for users compile, without a warning, and are what the pages say. */
class PagesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```java\n(.*?)```");
    private static final Pattern DEFINITION = Pattern.compile("(?s)```json\n(.*?)```");
    private static final Pattern CLASS = Pattern.compile("(?m)^public class (\\w+)");
    private static final String IMPORTS = """
            import dev.lathe.annotation.*;
            import dev.lathe.feature.*;
            import dev.lathe.file.*;
            import jakarta.validation.constraints.*;
            import java.time.*;
            import java.util.concurrent.*;
            import java.nio.file.Path;
            import java.util.*;
            import java.util.stream.*;
            """;

    @ParameterizedTest
    @ValueSource(strings = {"prompts.md", "completions.md", "resources.md", "apps.md"})
    void everyExampleCompilesWithoutAWarning(String page) throws IOException {
        List<JavaFileObject> examples = examples(page);
        assertFalse(examples.isEmpty());
        for (JavaFileObject example : examples) {
            assertEquals(
                    List.of(),
                    javac().withProcessors(new LatheProcessor())
                            .compile(example)
                            .diagnostics());
        }
    }

    @Test
    void thePromptIsWhatAClientIsTold() throws Exception {
        Matcher told = DEFINITION.matcher(text("prompts.md"));
        assertEquals(true, told.find());
        JsonNode expected = JSON.readTree(told.group(1));
        String definition =
                Tools.of(examples("prompts.md").subList(0, 1)).prompts().get(0).definition();
        assertEquals(expected, JSON.readTree(definition));
    }

    private static List<JavaFileObject> examples(String page) throws IOException {
        return EXAMPLE.matcher(text(page))
                .results()
                .map(match -> source(match.group(1)))
                .toList();
    }

    private static JavaFileObject source(String example) {
        Matcher type = CLASS.matcher(example);
        assertEquals(true, type.find(), example);
        return JavaFileObjects.forSourceString(type.group(1), IMPORTS + example);
    }

    private static String text(String page) throws IOException {
        return Files.readString(Path.of("../docs").resolve(page));
    }
}
