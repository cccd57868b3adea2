package dev.lathe.processor;

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

/** Another processor: it writes one class in each round. */
@SupportedAnnotationTypes("*")
final class Author extends AbstractProcessor {

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

    static String withImports(String text) {
        return "package com.example; import dev.lathe.annotation.*; import java.util.*; " + text;
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
