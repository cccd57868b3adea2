package dev.lathe.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** A mistake of ours looks like a problem of the class it was made with, not like a broken compiler. */
class CrashTest {

    private static final JavaFileObject ECHO = JavaFileObjects.forSourceString("com.example.Echo", """
            package com.example;

            import dev.lathe.annotation.Tool;

            class Echo {
                /** Says hello. */
                @Tool
                String hello() {
                    return "hello";
                }
            }
            """);

    @Test
    void anExceptionIsOneProblemOnTheClass() {
        Compilation compilation = compile(new IllegalStateException("no disk"));

        assertEquals(
                1, compilation.diagnostics().size(), compilation.diagnostics().toString());
        assertThat(compilation)
                .hadErrorContaining("[LatheCrash] the processor failed with"
                        + " 'java.lang.IllegalStateException: no disk' at 'dev.lathe.processor.CrashTest.")
                .inFile(ECHO)
                .onLine(5);
    }

    @Test
    void anEndlessRecursionIsToo() {
        Compilation compilation = compile(new StackOverflowError());

        assertEquals(
                1, compilation.diagnostics().size(), compilation.diagnostics().toString());
        assertThat(compilation)
                .hadErrorContaining("[LatheCrash] the processor failed with 'java.lang.StackOverflowError'")
                .inFile(ECHO)
                .onLine(5);
    }

    private static Compilation compile(Throwable failure) {
        return javac().withProcessors(new Sabotaged(failure)).compile(ECHO);
    }

    /** The processor, in a compiler that fails as soon as a file is to be written. */
    private static final class Sabotaged extends AbstractProcessor {

        private final LatheProcessor processor = new LatheProcessor();
        private final Throwable failure;

        Sabotaged(Throwable failure) {
            this.failure = failure;
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            super.init(environment);
            processor.init(new NoFiler(environment, failure));
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return processor.getSupportedSourceVersion();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return processor.process(annotations, round);
        }
    }

    private record NoFiler(ProcessingEnvironment environment, Throwable failure) implements ProcessingEnvironment {

        @Override
        public Filer getFiler() {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        }

        @Override
        public Map<String, String> getOptions() {
            return environment.getOptions();
        }

        @Override
        public Messager getMessager() {
            return environment.getMessager();
        }

        @Override
        public Elements getElementUtils() {
            return environment.getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return environment.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return environment.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return environment.getLocale();
        }
    }
}
