package dev.lathe.processor.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a documentation comment says, in plain words. */
class JavadocTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    # Words
                    Adds two numbers.                        | Adds two numbers.
                    One  sentence\\n in   two lines.         | One sentence in two lines.
                    1 < 2 && 3 > 2                           | 1 < 2 && 3 > 2
                    a { b } c                                | a { b } c
                    a{@}b                                    | a{@}b
                    ask me@example.com                       | ask me@example.com

                    # Inline tags
                    {@code int x}                            | int x
                    {@code List<String>} of texts            | List<String> of texts
                    {@code if (a) { b(); }}.                 | if (a) { b(); }.
                    {@code &lt;}                             | &lt;
                    {@literal @Tool} and {@literal <b>}      | @Tool and <b>
                    {@link Point}s                           | Points
                    {@link com.example.Point}                | Point
                    {@link Map.Entry#getKey()}               | getKey
                    {@link #add(int, int)}                   | add
                    {@link #add(int, int) adding <b>up</b>}  | adding up
                    {@linkplain Point a {@code point}}       | a point
                    {@link Point#move(java.lang.String)}.    | move.
                    {@value #LIMIT} at most                  | LIMIT at most
                    {@return the {@code sum}}                | Returns the sum.
                    {@summary Adds.} More.                   | Adds. More.
                    {@inheritDoc} And more.                  | And more.
                    {@index addition} is easy                | addition is easy
                    {@snippet : a = b; }                     | a = b;
                    {@systemProperty user.home}              | user.home
                    {@unknown some text}                     | some text
                    {@code never closed                      | never closed

                    # HTML
                    One.<p>Two.                              | One. Two.
                    One.<br/>Two.                            | One. Two.
                    <ul><li>one<li>two</ul>                  | one two
                    <b>very</b> <a href="x">good</a>         | very good
                    x<sup>2</sup>                            | x2
                    a<!-- not this -->b                      | ab
                    <pre>{@code a < b}</pre>                 | a < b
                    <strong>Strong</strong> presence         | Strong presence

                    # Characters
                    &lt;tag&gt; &amp;lt; &quot;&apos;        | <tag> &lt; "'
                    1&nbsp;000 &euro; &mdash; &hellip;       | 1 000 € — …
                    &#64; &#x20AC; &#x1F600;                 | @ € 😀
                    &unknown; &#99999999; &#xD800;           | &unknown; &#99999999; &#xD800;
                    """)
    void isPlainText(String comment, String text) {
        assertEquals(text, Javadoc.parse(comment.replace("\\n", "\n")).main());
    }

    @Test
    void hasATextForEachParameterAndTheResult() {
        Javadoc javadoc = Javadoc.parse("""
                 Adds two numbers.

                 @param <T> a type
                 @param a the first
                        number
                 @param b
                        the second {@code @param}
                 @param c
                 @throws ArithmeticException when it is too large
                 @return their sum
                 @since 1
                """);

        assertEquals("Adds two numbers.", javadoc.main());
        assertEquals("their sum", javadoc.result());
        assertEquals("the first number", javadoc.parameter("a"));
        assertEquals("the second @param", javadoc.parameter("b"));
        assertEquals("", javadoc.parameter("c"));
        assertEquals("", javadoc.parameter("d"));
    }

    @Test
    void aTagInsideOfCodeIsText() {
        Javadoc javadoc = Javadoc.parse("""
                 For example: {@code
                 @Tool int add() { return 1; }
                 @param a is not this
                 }
                 @param a the first
                """);

        assertEquals("For example: @Tool int add() { return 1; } @param a is not this", javadoc.main());
        assertEquals(Map.of("a", "the first"), javadoc.parameters());
    }

    @Test
    void theResultMayBeTheMainText() {
        Javadoc javadoc = Javadoc.parse(" {@return the sum of {@code a} and b}\n @param a the first");

        assertEquals("Returns the sum of a and b.", javadoc.main());
        assertEquals("the sum of a and b", javadoc.result());
        assertEquals("the first", javadoc.parameter("a"));
    }

    @Test
    void aMissingCommentSaysNothing() {
        assertEquals(new Javadoc("", "", Map.of()), Javadoc.parse(null));
        assertEquals(new Javadoc("", "", Map.of()), Javadoc.parse(" \n "));
    }
}
