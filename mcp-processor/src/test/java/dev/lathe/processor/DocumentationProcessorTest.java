package dev.lathe.processor;

import static dev.lathe.processor.Library.source;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left beside the class files of a library. */
class DocumentationProcessorTest {

    private static final List<String> STRICT = List.of("--release", "17", "-Xlint:all,-options", "-Werror");

    @TempDir
    Path folder;

    private Library library;

    @BeforeEach
    void library() {
        library = new Library(folder);
    }

    @Test
    void isOneFileForEachClassThatIsDataAndDocumented() throws IOException {
        assertEquals(List.of(), library.compile(STRICT, Library.SOURCES));

        assertEquals(
                List.of("lib/Customer.lathe.json", "lib/Named.lathe.json", "lib/Order.lathe.json"),
                library.documented());
        assertEquals("""
                {
                  "Order": "An order.",
                  "Order @param items": "what is bought, at most 12",
                  "Order @param state": "how far it is",
                  "Order.Item @param name": "its name",
                  "Order.State#OPEN": "not sent yet"
                }
                """, library.read("lib/Order.lathe.json"));
        assertEquals("""
                {
                  "Customer": "A customer.",
                  "Customer#setName(String) @param name": "the new name"
                }
                """, library.read("lib/Customer.lathe.json"));
    }

    @Test
    void isThereForSealedTypes() throws IOException {
        compile("Shape", """
                /** A shape. */
                public sealed interface Shape {
                    /** @param radius how large */
                    record Circle(int radius) implements Shape {}
                }
                """);

        assertEquals("""
                {
                  "Shape": "A shape.",
                  "Shape.Circle @param radius": "how large"
                }
                """, library.read("Shape.lathe.json"));
    }

    @Test
    void isThereForToolsThatOthersMayInherit() throws IOException {
        compile("Tools", """
                interface Tools {
                    /**
                     * Adds.
                     *
                     * @param numbers what to add
                     * @param more and what else
                     */
                    @dev.lathe.annotation.Tool
                    default void add(int[] numbers, java.util.List<? extends Number>... more) {}
                }
                """);

        assertEquals("""
                {
                  "Tools#add(int[],List[])": "Adds.",
                  "Tools#add(int[],List[]) @param more": "and what else",
                  "Tools#add(int[],List[]) @param numbers": "what to add"
                }
                """, library.read("Tools.lathe.json"));
    }

    @Test
    void isNotThereWhenSwitchedOff() throws IOException {
        library.compile(List.of("-Alathe.documentation=false"), Library.SOURCES);

        assertEquals(List.of(), library.documented());
    }

    @Test
    void goesWithTheJavadoc() throws IOException {
        compile("Point", "/** @param x how far right */ public record Point(int x) {}");
        assertEquals(List.of("Point.lathe.json"), library.documented());

        compile("Point", "public record Point(int x) {}");
        assertEquals("{ }\n", library.read("Point.lathe.json"));
    }

    @Test
    void comesFromOneClass() throws IOException {
        Map<String, List<String>> origins = new TreeMap<>();
        library.compile(
                List.of(),
                Library.SOURCES,
                new OtherFiler(new DocumentationProcessor(), filer -> new OriginNotes(filer, origins)));

        assertEquals(
                Map.of(
                        "lib/Customer.lathe.json", List.of("lib.Customer"),
                        "lib/Named.lathe.json", List.of("lib.Named"),
                        "lib/Order.lathe.json", List.of("lib.Order")),
                origins);
    }

    @Test
    void nothingIsSaidOfAClassThatDoesNotCompile() throws IOException {
        List<String> said = library.compile(List.of(), List.of(source("Point", """
                /** A point. */
                public record Point(Missing x) {}
                """)));

        assertEquals(1, said.size(), said::toString);
    }

    /**
     * javac complains of annotations that no processor has claimed, if it is told to; it is not for us to claim them.
     */
    @Test
    void annotationsAreLeftToOthers() throws IOException {
        List<JavaFileObject> sources = List.of(source("Point", """
                @Point.Mark
                record Point(int x) {
                    @interface Mark {}
                }
                """));
        List<String> options = List.of("-Xlint:processing");

        assertEquals(library.compile(options, sources, new LatheProcessor()), library.compile(options, sources));
    }

    private void compile(String name, String text) throws IOException {
        library.compile(List.of(), List.of(source(name, text)), new DocumentationProcessor());
    }
}
