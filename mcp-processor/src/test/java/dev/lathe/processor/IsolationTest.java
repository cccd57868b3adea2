package dev.lathe.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with one class leaves the others alone. */
class IsolationTest {

    private static final JavaFileObject SOUND = source("Sound", """
            @McpServer(name = "sound", version = "1.0.0")
            class Sound {
                /** Counts what there is. */
                @Tool
                int count() {
                    return 1;
                }
            }
            """);

    private static final JavaFileObject MISTAKEN = source("Mistaken", """
            @McpServer(name = "mistaken", version = "1.0.0")
            class Mistaken {
                /** Counts what there is. */
                @Tool
                static int count() {
                    return 1;
                }
            }
            """);

    private static final JavaFileObject UNDESCRIBED = source("Undescribed", """
            class Undescribed {
                @Tool
                int count() {
                    return 1;
                }
            }
            """);

    @Test
    void aClassWithAMistakeIsNotGeneratedAndTheOthersAre(@TempDir Path folder) throws IOException {
        assertEquals(
                List.of("SoundFeatures.java", "SoundServer.java", "UndescribedFeatures.java"),
                generated(folder, List.of(), MISTAKEN, UNDESCRIBED, SOUND));
    }

    @Test
    void aClassWithAWarningIsNotGeneratedWhenStrict(@TempDir Path folder) throws IOException {
        assertEquals(
                List.of("SoundFeatures.java", "SoundServer.java"),
                generated(folder, List.of("-Alathe.strict"), UNDESCRIBED, SOUND));
    }

    @Test
    void aClassIsGeneratedWhenItsWarningIsSuppressed(@TempDir Path folder) throws IOException {
        assertEquals(
                List.of("SoundFeatures.java", "SoundServer.java", "UndescribedFeatures.java"),
                generated(
                        folder,
                        List.of("-Alathe.strict", "-Alathe.suppress=LatheMissingDescription"),
                        MISTAKEN,
                        UNDESCRIBED,
                        SOUND));
    }

    /** Not with compile-testing, which does not show what a failed compilation has written. */
    private static List<String> generated(Path folder, List<String> options, JavaFileObject... sources)
            throws IOException {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-proc:only", "-s", folder.toString(), "-d", folder.toString()));
        DiagnosticCollector<JavaFileObject> ignored = new DiagnosticCollector<>();
        CompilationTask task =
                ToolProvider.getSystemJavaCompiler().getTask(null, null, ignored, all, null, List.of(sources));
        task.setProcessors(List.of(new LatheProcessor()));
        assertFalse(task.call());
        try (Stream<Path> files = Files.list(folder.resolve("com/example"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static JavaFileObject source(String name, String text) {
        return JavaFileObjects.forSourceString(
                "com.example." + name, "package com.example; import dev.lathe.annotation.*; " + text);
    }
}
