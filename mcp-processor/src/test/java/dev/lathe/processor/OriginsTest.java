package dev.lathe.processor;

import static com.google.testing.compile.Compiler.javac;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** One class in, one class out: what incremental builds rely on. */
final class OriginsTest {

    @Test
    void gradleIsToldSo() throws IOException {
        String file = "/META-INF/gradle/incremental.annotation.processors";
        try (InputStream text = requireNonNull(LatheProcessor.class.getResourceAsStream(file))) {
            assertEquals("""
                    dev.lathe.processor.DocumentationProcessor,isolating
                    dev.lathe.processor.LatheProcessor,isolating
                    """, new String(text.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void everyFileComesFromOneClass() throws IOException {
        Map<String, List<String>> origins = new TreeMap<>();
        OtherFiler processor = new OtherFiler(filer -> new OriginNotes(filer, origins));
        javac().withProcessors(processor).compile(Golden.of("server-features").sources());
        assertEquals(
                Map.of(
                        "com.example.DeskFeatures", List.of("com.example.Desk"),
                        "com.example.DoorFeatures", List.of("com.example.Door"),
                        "com.example.Office_PrinterFeatures", List.of("com.example.Office.Printer"),
                        "com.example.OfficeServer", List.of("com.example.Office")),
                origins);
    }

    @Test
    void theOrderOfTheFilesChangesNothing() throws IOException {
        for (String name : List.of("server-features", "records", "collisions", "enums")) {
            List<JavaFileObject> sources = new ArrayList<>(Golden.of(name).sources());
            Map<String, String> first = generated(sources);
            Collections.reverse(sources);
            assertEquals(first, generated(sources));
            Collections.shuffle(sources, new Random(1));
            assertEquals(first, generated(sources));
        }
    }

    @Test
    void aClassIsGeneratedTheSameWhateverIsCompiledWithIt() throws IOException {
        List<JavaFileObject> sources = Golden.of("server-features").sources();
        Map<String, String> together = generated(sources);
        for (JavaFileObject source : sources) {
            if (!source.getName().endsWith("Office.java")) {
                generated(List.of(source)).forEach((name, text) -> assertEquals(together.get(name), text));
            }
        }
    }

    private static Map<String, String> generated(List<JavaFileObject> sources) throws IOException {
        Compilation compilation = javac().withProcessors(new LatheProcessor()).compile(sources);
        Map<String, String> generated = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            generated.put(file.getName(), file.getCharContent(false).toString());
        }
        return generated;
    }
}
