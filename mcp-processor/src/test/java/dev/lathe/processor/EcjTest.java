package dev.lathe.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Eclipse's compiler makes of a class what javac makes of it. */
final class EcjTest {

    private static final String NOTES = """
            package com.example;

            class Notes {
                /** Counts. */
                @dev.lathe.annotation.Tool
                int count() {
                    return 1;
                }
            }
            """;

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> generatesTheSame() throws IOException {
        return Golden.all().stream().map(golden -> dynamicTest(golden.name(), () -> generates(golden)));
    }

    private void generates(Golden golden) throws IOException {
        EcjCompilation ecj = EcjCompilation.compile(
                files(golden.in()), folder.resolve(golden.name()), List.of(), new LatheProcessor());

        assertEquals(List.of(), ecj.messages(Diagnostic.Kind.ERROR));
        assertEquals(golden.expected(), ecj.generated());
    }

    @Test
    void otherClassesMayNameWhatIsGenerated() throws IOException {
        Path main = source("Main", "package com.example; class Main { Object notes = NotesFeatures.of(new Notes()); }");
        EcjCompilation ecj = compile(List.of(main, source("Notes", NOTES)), List.of());

        assertEquals(List.of(), ecj.messages(Diagnostic.Kind.ERROR));
    }

    /** As long as what it generates is on the class path, ecj does not let it be written again. */
    @Test
    void whatAnEarlierBuildHasLeftIsToBeRemoved() throws IOException {
        List<Path> sources = List.of(source("Notes", NOTES));
        compile(sources, List.of());
        EcjCompilation again = compile(sources, classPathWith(folder.resolve("out")));

        assertEquals(
                List.of("[LatheTakenClass] class 'NotesFeatures' is there already and would be generated for 'Notes';"
                        + " remove what an earlier build has left"),
                again.messages(Diagnostic.Kind.ERROR));
    }

    /** In a later round it knows neither where a parameter is, nor whose. */
    @Test
    void aProblemWithAParameterHasAPlaceInLaterRoundsToo() throws IOException {
        Path notes = source("Notes", NOTES.replace("count()", "count(Thread thread, Point point)"));
        EcjCompilation ecj = EcjCompilation.compile(
                List.of(notes), folder.resolve("out"), List.of(), new LatheProcessor(), new Author());

        assertEquals(
                List.of("3: [LatheUnsupportedType] 'Thread' has no JSON shape;"
                        + " use a record, a list, an enum, a string or a primitive (at 'thread')"),
                ecj.diagnostics().stream()
                        .filter(next -> next.getKind() == Diagnostic.Kind.ERROR)
                        .map(next -> next.getLineNumber() + ": " + next.getMessage(Locale.ROOT))
                        .toList());
    }

    /** As {@link MissingClassTest} has it with javac. */
    @Test
    void aMissingClassIsAProblemOfTheClassPathAndNoCrash() throws IOException {
        Path library = folder.resolve("library");
        Path engine = source("Engine", "package lib; public record Engine(int power) {}");
        Path car = source("Car", "package lib; public record Car(Engine engine) {}");
        EcjCompilation.compile(List.of(engine, car), library, List.of());
        Files.delete(library.resolve("lib/Engine.class"));
        Path garage = source("Garage", NOTES.replace("count()", "count(lib.Car car)"));

        EcjCompilation ecj = compile(List.of(garage), classPathWith(library));

        assertEquals(
                List.of("[LatheMissingClass] 'Notes' uses what is not on the class path: The type lib.Engine cannot be"
                        + " resolved. It is indirectly referenced from required type lib.Car; add it"),
                ecj.messages(Diagnostic.Kind.ERROR));
    }

    private EcjCompilation compile(List<Path> sources, List<String> options) throws IOException {
        return EcjCompilation.compile(sources, folder.resolve("out"), options, new LatheProcessor());
    }

    private Path source(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".java"), text);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<String> classPathWith(Path more) {
        return List.of("-classpath", System.getProperty("java.class.path") + File.pathSeparator + more);
    }
}
