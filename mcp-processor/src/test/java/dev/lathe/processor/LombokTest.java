package dev.lathe.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** How it goes together with Lombok is an integration test; here is Lombok's annotation without Lombok. */
class LombokTest {

    private static final JavaFileObject DATA =
            JavaFileObjects.forSourceString("lombok.Data", "package lombok; public @interface Data {}");
    private static final JavaFileObject ECHO = JavaFileObjects.forSourceString("com.example.Echo", """
            package com.example;

            class Echo {
                /** Says hello. */
                @dev.lathe.annotation.Tool
                String hello() {
                    return "hello";
                }

                @lombok.Data
                static class Inner {}
            }
            """);

    @Test
    void aClassIsGeneratedInTheEndWhenNobodyAddsToIt() {
        Compilation compilation = javac().withProcessors(new LatheProcessor()).compile(DATA, ECHO);

        assertEquals(Compilation.Status.SUCCESS, compilation.status());
        assertEquals(1, compilation.generatedSourceFiles().size());
    }
}
