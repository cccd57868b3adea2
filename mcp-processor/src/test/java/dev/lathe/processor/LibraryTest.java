package dev.lathe.processor;

import static dev.lathe.processor.Library.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.annotation.Tool;
import dev.lathe.feature.Features;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** Tools that take the records of a library: its Javadoc describes them, wherever it is found. */
class LibraryTest {

    static final JavaFileObject SHOP = source("com.example.Shop", """
            package com.example;

            import dev.lathe.annotation.Tool;
            import lib.Customer;
            import lib.Order;

            class Shop {
                /**
                 * Sends an order.
                 *
                 * @param order the order
                 * @param customer who gets it
                 */
                @Tool
                void send(Order order, Customer customer) {}
            }
            """);

    private static final JavaFileObject MODULE =
            source("module-info", "module com.example { requires lib; requires dev.lathe.runtime; }");

    static final List<String> DESCRIPTIONS =
            List.of("what is bought, at most 12", "how far it is", "its name", "OPEN: not sent yet", "what others say");

    @TempDir
    Path folder;

    private Library library;
    private Library user;

    @BeforeEach
    void libraries() {
        library = new Library(folder.resolve("mods/lib"));
        user = new Library(folder.resolve("user"));
    }

    @Test
    void inAFolderOnTheClassPath() throws IOException {
        compileLibrary();
        assertDescribed(onClassPath(library.folder()));
    }

    @Test
    void inAJarOnTheClassPath() throws IOException {
        compileLibrary();
        assertDescribed(onClassPath(library.jar(folder.resolve("lib.jar"))));
    }

    @Test
    void inAFolderOnTheModulePath() throws IOException {
        compileLibraryModule();
        assertDescribed(onModulePath(library.folder()));
    }

    @Test
    void inAJarOnTheModulePath() throws IOException {
        compileLibraryModule();
        assertDescribed(onModulePath(library.jar(folder.resolve("lib.jar"))));
    }

    @Test
    void inAFolderOfModules() throws IOException {
        compileLibraryModule();
        assertDescribed(onModulePath(library.folder().getParent()));
    }

    /** Before, no compiler tells where it has found a class. */
    @Test
    @EnabledForJreRange(min = JRE.JAVA_18)
    void inAFolderOfJars() throws IOException {
        compileLibraryModule();
        Path jars = Files.createDirectory(folder.resolve("jars"));
        library.jar(jars.resolve("lib.jar"));
        assertDescribed(onModulePath(jars));
    }

    /** Its jar is no module: it gets its name from the file, and is on the module path all the same. */
    @Test
    void inAJarThatIsNoModule() throws IOException {
        compileLibrary();
        assertDescribed(onModulePath(library.jar(folder.resolve("lib.jar"))));
    }

    @Test
    void inTheSameFolderWhenTheToolsAloneAreCompiledAgain() throws IOException {
        List<JavaFileObject> all = new ArrayList<>(Library.SOURCES);
        all.add(SHOP);
        assertEquals(List.of(), user.compile(List.of("-cp", runtime()), all));
        String whole = user.read("com/example/ShopFeatures.java");

        Files.delete(user.folder().resolve("com/example/ShopFeatures.java"));
        assertEquals(List.of(), user.compile(onClassPath(user.folder()), List.of(SHOP)));
        assertEquals(whole, user.read("com/example/ShopFeatures.java"));
    }

    /** The tools of a library have their Javadoc, too. */
    @Test
    void forToolsThatAreInherited() throws IOException {
        JavaFileObject counter = source("lib.Counter", """
                package lib;

                public interface Counter {
                    /**
                     * Counts all letters of a text.
                     *
                     * @param text whose letters are counted
                     */
                    @dev.lathe.annotation.Tool
                    default int count(String text) {
                        return text.length();
                    }
                }
                """);
        JavaFileObject letters = source("Letters", """
                class Letters implements lib.Counter {
                    /** Returns the alphabet in order. */
                    @dev.lathe.annotation.Tool
                    String all() {
                        return "abc";
                    }
                }
                """);

        assertEquals(List.of(), library.compile(List.of("-parameters", "-cp", runtime()), List.of(counter)));
        assertEquals(List.of(), user.compile(onClassPath(library.folder()), List.of(letters)));
        String generated = user.read("LettersFeatures.java");
        assertTrue(generated.contains("\"Counts all letters of a text.\""), generated);
        assertTrue(generated.contains("\"whose letters are counted\""), generated);
    }

    @Test
    void nowhereIsAProblem() throws IOException {
        library.compile(List.of("-Alathe.documentation=false"), Library.SOURCES);
        assertMissing(3);
    }

    @Test
    void anotherFileOfThatNameIsNothing() throws IOException {
        compileLibrary();
        Files.writeString(library.folder().resolve("lib/Order.lathe.json"), "{\"Order\": [");
        assertMissing(2);
    }

    private void assertMissing(int missing) throws IOException {
        List<String> said = user.compile(onClassPath(library.folder()), List.of(SHOP));
        assertEquals(missing, said.size(), said::toString);
        said.forEach(problem -> assertTrue(problem.contains("[LatheMissingJavadoc] "), problem));
    }

    private void compileLibrary() throws IOException {
        assertEquals(List.of(), library.compile(List.of(), Library.SOURCES));
    }

    private void compileLibraryModule() throws IOException {
        List<JavaFileObject> all = new ArrayList<>(Library.SOURCES);
        all.add(Library.MODULE);
        assertEquals(List.of(), library.compile(List.of(), all));
    }

    private void assertDescribed(List<String> options) throws IOException {
        boolean isModule = options.contains("-p");
        assertEquals(List.of(), user.compile(options, isModule ? List.of(MODULE, SHOP) : List.of(SHOP)));
        String generated = user.read("com/example/ShopFeatures.java");
        DESCRIPTIONS.forEach(text -> assertTrue(generated.contains(text), generated));
    }

    private static List<String> onClassPath(Path library) {
        return List.of("-cp", library + File.pathSeparator + runtime());
    }

    private static List<String> onModulePath(Path library) {
        return List.of("-cp", "", "-p", library + File.pathSeparator + runtime());
    }

    private static String runtime() {
        return Stream.of(Tool.class, Features.class)
                .map(type -> Library.home(type).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
