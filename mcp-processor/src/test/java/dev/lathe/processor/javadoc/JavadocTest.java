package dev.lathe.processor.javadoc;

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
                    {@link Map<String, List> a map}          | a map
                    {@link Map<String, List>}                | Map
                    {@link java.base/java.util.List}         | List
                    {@value #LIMIT} at most                  | LIMIT at most
                    {@value %x Color#RED}                    | RED
                    {@return the {@code sum}}                | Returns the sum.
                    {@summary Adds.} More.                   | Adds. More.
                    {@inheritDoc} And more.                  | And more.
                    {@index addition} is easy                | addition is easy
                    {@index "binary sum" see it} is easy     | binary sum is easy
                    {@snippet : a = b; }                     | a = b;
                    {@snippet lang=java id="a:b" : c ? d : e } | c ? d : e
                    {@snippet : a; // @highlight region\\n b;} | a; b;
                    See {@snippet file="A.java" region="x"}  | See
                    {@systemProperty user.home}              | user.home
                    {@unknown some text}                     | some text
                    {@code never closed                      | never closed

                    # HTML
                    One.<p>Two.                              | One. Two.
                    One.<br/>Two.                            | One. Two.
                    Any of:<ul><li>one<li>two</ul>           | Any of: - one - two
                    <dl><dt>a</dt><dd>first</dd></dl>        | - a first
                    <table><tr><th>a</th><td>1</td></tr>     | ¦ a ¦ 1
                    <b>very</b> <a href="x">good</a>         | very good
                    x<sup>2</sup>                            | x2
                    a<!-- not this -->b                      | ab
                    <pre>{@code a < b}</pre>                 | a < b
                    <strong>Strong</strong> presence         | Strong presence

                    # Characters
                    &lt;tag&gt; &amp;lt; &quot;&apos;        | <tag> &lt; "'
                    1&nbsp;000 &euro; &mdash; &hellip;       | 1 000 € — …
                    &auml;&szlig;&frac12;&yuml;&deg;&shy;    | äß½ÿ°
                    &#64; &#x20AC; &#x1F600;                 | @ € 😀
                    &unknown; &#99999999; &#xD800;           | &unknown; &#99999999; &#xD800;
                    """)
    void isPlainText(String comment, String text) {
        assertEquals(text.replace('¦', '|'), html(comment.replace("\\n", "\n")).main());
    }

    @Test
    void hasATextForEachParameterAndTheResult() {
        Javadoc javadoc = html("""
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
        Javadoc javadoc = html("""
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
        Javadoc javadoc = html(" {@return the sum of {@code a} and b}\n @param a the first");

        assertEquals("Returns the sum of a and b.", javadoc.main());
        assertEquals("the sum of a and b", javadoc.result());
        assertEquals("the first", javadoc.parameter("a"));
    }

    @Test
    void anEmptyCommentSaysNothing() {
        assertEquals(Javadoc.NONE, html(" \n "));
    }

    @Test
    void typeParametersAreNoParameters() {
        assertEquals(
                Map.of("a", "the first"),
                html("@param <T> a type\n@param a the first").parameters());
    }

    /** Only callers in Java are told. */
    @Test
    void whatElseIsTaggedIsLeftOut() {
        assertEquals(
                "Adds.",
                html("Adds.\n@deprecated use plus\n@see Math\n@since 1\n@author me")
                        .main());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The name.\\n@return the text | The name.
                    @return the name            | the name
                    {@return the name}          | the name
                    @see Person                 | ''
                    """)
    void aGetterMaySayItInItsResult(String comment, String text) {
        assertEquals(text, html(comment.replace("\\n", "\n")).getter());
    }

    @Test
    void whatIsNotSaidIsTakenFromAnother() {
        Javadoc own = html("@param a mine\n@return a sum");
        Javadoc other = html("Adds.\n@param a theirs\n@param b the second\n@return theirs");

        assertEquals(new Javadoc("Adds.", "a sum", Map.of("a", "mine", "b", "the second")), own.orElse(other));
    }

    @Test
    void whatIsInheritedIsThatOfTheSameTag() {
        Javadoc inherited = html("Adds.\n@param a theirs\n@return their sum");
        Surroundings surroundings = new Surroundings() {
            @Override
            public String value(String constant) {
                return "";
            }

            @Override
            public Javadoc inherited() {
                return inherited;
            }
        };
        String comment = "{@inheritDoc} Fast.\n@param a {@inheritDoc} or mine\n@return {@inheritDoc}";

        assertEquals(
                new Javadoc("Adds. Fast.", "their sum", Map.of("a", "theirs or mine")),
                Javadoc.of(new Comment(comment, Syntax.HTML), surroundings));
    }

    private static Javadoc html(String comment) {
        return Javadoc.of(new Comment(comment, Syntax.HTML), Surroundings.NONE);
    }
}
