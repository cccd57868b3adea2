package dev.lathe.processor.javadoc;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the Javadoc of an element takes from elsewhere. */
class JavadocsTest {

    private static final String CLASS = """
            package com.example;

            /** Adds. */
            interface Adder {
                /**
                 * Adds two numbers.
                 *
                 * @param a the first
                 * @param b the second
                 * @return their sum
                 */
                int add(int a, int b);
            }

            abstract class Base implements Adder {
                static final String NAME = "base";

                /**
                 * Adds fast.
                 *
                 * @param b not the first
                 */
                @Override
                public int add(int a, int b) {
                    return 0;
                }
            }

            class Example extends Base implements Comparable<Example> {
                static final int LIMIT = 2 * 21;

                record Inner() {
                    static final char LETTER = 'x';
                }

                %s

                @Override
                public int compareTo(Example other) {
                    return 0;
                }
            }
            """;

    @Test
    void aMethodSaysWhatIsSaidOfTheOneItOverrides() {
        assertEquals(
                new Javadoc("Adds fast.", "their sum", Map.of("a", "the first", "b", "not the first")),
                javadoc("@Override public int add(int a, int b) { return 1; }"));
    }

    @Test
    void aMethodSaysMoreThanTheOneItOverrides() {
        assertEquals(new Javadoc("Adds fast. Really.", "it", Map.of("a", "mine", "b", "not the first")), javadoc("""
                        /**
                         * {@inheritDoc} Really.
                         * @param a mine
                         * @return it
                         */
                        @Override
                        public int add(int a, int b) { return 1; }
                        """));
    }

    @Test
    void aMethodOfThatNameOverridesNothingWhenItIsAnother() {
        assertEquals(Javadoc.NONE, javadoc("int add(int a) { return 1; }"));
        assertEquals(Javadoc.NONE, javadoc("static int add(int a, int b, int c) { return 1; }"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {@value #LIMIT} at most             | 42 at most
                    {@value Example#LIMIT}              | 42
                    {@value com.example.Example#LIMIT}  | 42
                    {@value #NAME} is inherited         | base is inherited
                    {@value Base#NAME}                  | base
                    {@value Inner#LETTER}               | x
                    {@value Byte#MAX_VALUE}             | 127
                    {@value #UNKNOWN}                   | UNKNOWN
                    {@value Unknown#LIMIT}              | LIMIT
                    """)
    void aConstantIsItsValue(String comment, String text) {
        assertEquals(text, javadoc("/** " + comment + " */ void add() {}").main());
    }

    @Test
    void aConstantSaysItsOwnValue() {
        assertEquals(
                "At most 7.",
                javadoc("/** At most {@value}. */ static final int add = 7;").main());
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_23)
    void aCommentMayBeMarkdown() {
        assertEquals(
                new Javadoc("Adds a and b.", "", Map.of("a", "the first")),
                javadoc("/// Adds **a** and `b`.\n///\n/// @param a the *first*\nvoid add(int a) {}"));
    }

    @Test
    void otherwiseItIsNot() {
        assertEquals(
                "Adds *a* and `b`.",
                javadoc("/** Adds *a* and `b`. */ void add(int a) {}").main());
    }

    /** Returns the Javadoc of the member of {@code Example} that is named 'add'. */
    private static Javadoc javadoc(String member) {
        Listener listener = new Listener();
        Compilation compilation = javac().withProcessors(listener)
                .compile(JavaFileObjects.forSourceString("com.example.Example", CLASS.formatted(member)));
        assertEquals(List.of(), compilation.errors());
        assertEquals(1, listener.heard.size());
        return listener.heard.get(0);
    }

    @SupportedAnnotationTypes("*")
    private static final class Listener extends AbstractProcessor {

        private final List<Javadoc> heard = new ArrayList<>();

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            Javadocs javadocs = new Javadocs(
                    processingEnv, type -> type.getQualifiedName().toString().startsWith("com."));
            for (Element root : round.getRootElements()) {
                if (root.getSimpleName().contentEquals("Example")) {
                    root.getEnclosedElements().stream()
                            .filter(next -> next.getSimpleName().contentEquals("add"))
                            .map(javadocs::of)
                            .forEach(heard::add);
                }
            }
            return false;
        }
    }
}
