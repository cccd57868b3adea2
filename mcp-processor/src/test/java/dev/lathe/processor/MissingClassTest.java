package dev.lathe.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record of a library, of which a part is in another library that the user does not have. */
class MissingClassTest {

    private static final JavaFileObject ENGINE =
            JavaFileObjects.forSourceString("lib.Engine", "package lib; public record Engine(int power) {}");
    private static final JavaFileObject CAR =
            JavaFileObjects.forSourceString("lib.Car", "package lib; public record Car(Engine engine) {}");
    private static final JavaFileObject GARAGE = JavaFileObjects.forSourceString("com.example.Garage", """
            package com.example;

            import dev.lathe.annotation.Tool;

            class Garage {
                @Tool
                void repair(lib.Car car) {}
            }
            """);

    @Test
    void isAProblemOfTheClassPathAndNoCrash(@TempDir Path library) throws IOException {
        write(javac().compile(ENGINE, CAR), "Car.class", library);

        Compilation compilation = javac().withProcessors(new LatheProcessor())
                .withClasspath(classPathWith(library))
                .compile(GARAGE);

        assertEquals(
                List.of("5: [LatheMissingClass] 'Garage' uses what is not on the class path:"
                        + " class file for lib.Engine not found; add it"),
                compilation.diagnostics().stream()
                        .map(next -> next.getLineNumber() + ": " + next.getMessage(Locale.ROOT))
                        .toList());
    }

    private static void write(Compilation compilation, String name, Path folder) throws IOException {
        Path target = Files.createDirectories(folder.resolve("lib")).resolve(name);
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getName().endsWith(name)) {
                try (InputStream bytes = file.openInputStream()) {
                    Files.copy(bytes, target);
                }
            }
        }
    }

    private static List<File> classPathWith(Path folder) {
        List<File> classPath = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            classPath.add(new File(entry));
        }
        classPath.add(folder.toFile());
        return classPath;
    }
}
