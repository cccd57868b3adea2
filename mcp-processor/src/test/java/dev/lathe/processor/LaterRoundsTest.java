package dev.lathe.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another processor may generate what a class with tools names, and take its rounds to do so. */
class LaterRoundsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Late { @Tool void parameter(List<Point> point) {} }",
                "class Late { @Tool Point result() { return null; } }",
                "class Late { @Tool Holder component() { return null; }  record Holder(Point[] points) {} }",
                "class Late { @Tool void exception() throws Oops {} }",
                "class Late { @Tool(timeout = Times.SHORT) void constant() {} }",
                "@McpServer(name = \"late\", version = \"1\", features = Tools.class) class Late { @Tool void own() {} }",
            })
    void aClassWaitsForWhatItNames(String late) {
        Compilation compilation =
                javac().withProcessors(new LatheProcessor(), new Author()).compile(source("Late", late));

        assertEquals(List.of(), compilation.errors());
        assertEquals(1, count("LateFeatures.java", compilation));
    }

    private static long count(String name, Compilation compilation) {
        return compilation.generatedSourceFiles().stream()
                .filter(file -> file.getName().endsWith("/" + name))
                .count();
    }

    private static JavaFileObject source(String name, String text) {
        return JavaFileObjects.forSourceString("com.example." + name, withImports(text));
    }

    private static String withImports(String text) {
        return "package com.example; import dev.lathe.annotation.*; import java.util.*; " + text;
    }

    /** Writes one class in each round. */
    @SupportedAnnotationTypes("*")
    private static final class Author extends AbstractProcessor {

        private record Work(String name, String text) {}

        private final Deque<Work> works = new ArrayDeque<>(List.of(
                new Work("Point", "public record Point(int x, int y) {}"),
                new Work("Oops", "public class Oops extends Exception {}"),
                new Work("Times", "public class Times { public static final String SHORT = \"PT1S\"; }"),
                new Work("Tools", "public class Tools { @Tool public int count(Answer answer) { return 1; } }"),
                new Work("Answer", "public record Answer(int number) {}")));

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            Work work = works.poll();
            if (work != null) {
                write(work);
            }
            return false;
        }

        private void write(Work work) {
            try (Writer writer = processingEnv
                    .getFiler()
                    .createSourceFile("com.example." + work.name)
                    .openWriter()) {
                writer.write(withImports(work.text));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
