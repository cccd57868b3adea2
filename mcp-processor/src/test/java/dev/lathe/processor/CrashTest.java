package dev.lathe.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
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

    /** Compiles in a compiler that fails as soon as a file is to be written. */
    private static Compilation compile(Throwable failure) {
        OtherFiler processor = new OtherFiler(filer -> {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        });
        return javac().withProcessors(processor).compile(ECHO);
    }
}
