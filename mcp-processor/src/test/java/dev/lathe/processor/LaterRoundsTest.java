package dev.lathe.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Another processor may generate what a class with tools names, and take its rounds to do so. */
class LaterRoundsTest {

    static final List<String> LATE = List.of(
            "class Late { @Tool void parameter(List<Point> point) {} }",
            "class Late { @Tool Point result() { return null; } }",
            "class Late { @Tool Holder component() { return null; }  record Holder(Point[] points) {} }",
            "class Late { @Tool void exception() throws Oops {} }",
            "class Late extends Tools { @Tool void own() {} }",
            "interface Late extends Comparable<Point> { @Tool void own(); }",
            "class Late { @Tool(timeout = Times.SHORT) void constant() {} }",
            "@McpServer(name = \"late\", version = \"1\", features = Tools.class) class Late { @Tool void own() {} }");

    @ParameterizedTest
    @FieldSource("LATE")
    void aClassWaitsForWhatItNames(String late) {
        Compilation compilation =
                javac().withProcessors(new LatheProcessor(), new Author()).compile(source("Late", late));

        assertEquals(List.of(), compilation.errors());
        assertEquals(1, count("LateFeatures.java", compilation));
    }

    /** Ecj may begin anew when there are new classes, and forgets what it has read until then. */
    @ParameterizedTest
    @FieldSource("LATE")
    void aClassWaitsInEcjToo(String late, @TempDir Path folder) throws IOException {
        Path source = Files.writeString(folder.resolve("Late.java"), Author.withImports(late));
        EcjCompilation ecj = EcjCompilation.compile(
                List.of(source), folder.resolve("out"), List.of(), new LatheProcessor(), new Author());

        assertEquals(List.of(), ecj.messages(Diagnostic.Kind.ERROR));
        assertTrue(ecj.generated().containsKey("LateFeatures.java"));
    }

    private static long count(String name, Compilation compilation) {
        return compilation.generatedSourceFiles().stream()
                .filter(file -> file.getName().endsWith("/" + name))
                .count();
    }

    private static JavaFileObject source(String name, String text) {
        return JavaFileObjects.forSourceString("com.example." + name, Author.withImports(text));
    }
}
