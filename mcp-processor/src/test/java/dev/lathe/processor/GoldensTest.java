package dev.lathe.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What is generated from each class in {@code src/test/goldens}, byte for byte. {@code -Dgoldens=update} takes what is
 * generated now for what should be.
 */
final class GoldensTest {

    private static final Pattern OUR_PACKAGE = Pattern.compile("dev\\.lathe\\.(\\w+)");
    static final boolean UPDATE = "update".equals(System.getProperty("goldens"));

    @TestFactory
    Stream<DynamicTest> generatesExactlyThis() throws IOException {
        return Golden.all().stream().map(golden -> dynamicTest(golden.name(), () -> generates(golden)));
    }

    @TestFactory
    Stream<DynamicTest> generatesWhatCompilesWithoutWarnings() throws IOException {
        return Golden.all().stream().map(golden -> dynamicTest(golden.name(), () -> compiles(golden)));
    }

    @TestFactory
    Stream<DynamicTest> namesOnlyWhatItMaySee() throws IOException {
        return Golden.all().stream().map(golden -> dynamicTest(golden.name(), () -> names(golden)));
    }

    private static void generates(Golden golden) throws IOException {
        Compilation compilation = javac().withProcessors(new LatheProcessor()).compile(golden.sources());
        Map<String, String> generated = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            generated.put(fileName(file), file.getCharContent(false).toString());
        }
        if (UPDATE) {
            golden.expect(generated);
        }
        assertEquals(List.of(), compilation.errors());
        assertEquals(golden.expected(), generated);
    }

    private static void compiles(Golden golden) throws IOException {
        List<JavaFileObject> sources = new ArrayList<>(golden.sources());
        sources.addAll(golden.generated());
        Compilation compilation = javac().withOptions("--release", "17", "-proc:none", "-Xlint:all", "-Werror")
                .compile(sources);
        assertEquals(List.of(), compilation.diagnostics());
    }

    private static void names(Golden golden) throws IOException {
        for (Map.Entry<String, String> file : golden.expected().entrySet()) {
            String seen = file.getKey().endsWith("Server.java") ? "server|launch|http|feature" : "feature|json|skill";
            Matcher ours = OUR_PACKAGE.matcher(file.getValue());
            while (ours.find()) {
                assertTrue(ours.group(1).matches(seen), () -> file.getKey() + " names " + ours.group());
            }
        }
    }

    private static String fileName(JavaFileObject file) {
        return Golden.key(file.getName().substring("/SOURCE_OUTPUT/".length()));
    }
}
