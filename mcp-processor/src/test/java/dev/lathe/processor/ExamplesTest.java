package dev.lathe.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the pages of docs show compiles, and nothing is wrong with it. Imports are left out there. */
class ExamplesTest {

    private static final List<String> PAGES = List.of("resources.md");

    private static final Pattern EXAMPLE = Pattern.compile("(?s)```java\n(.*?)```");
    private static final String IMPORTS = """
            import dev.lathe.annotation.*;
            import dev.lathe.feature.*;
            import dev.lathe.file.*;
            import java.nio.file.Path;
            import java.time.*;
            import java.util.*;
            import java.util.concurrent.*;
            """;

    @TestFactory
    Stream<DynamicTest> nothingIsWrongWithAnExample() throws IOException {
        Stream.Builder<DynamicTest> tests = Stream.builder();
        for (String page : PAGES) {
            List<String> examples = examples(page);
            assertFalse(examples.isEmpty(), page);
            examples.forEach(example -> tests.add(DynamicTest.dynamicTest(page, () -> compiles(example))));
        }
        return tests.build();
    }

    private static void compiles(String example) {
        assertEquals(
                List.of(),
                javac().withProcessors(new LatheProcessor())
                        .compile(JavaFileObjects.forSourceString("Example", IMPORTS + example))
                        .diagnostics());
    }

    private static List<String> examples(String page) throws IOException {
        return EXAMPLE.matcher(Files.readString(Path.of("../docs", page)))
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
