package dev.lathe.processor.javadoc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a comment says that is written with {@code ///}. */
class MarkdownTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '"', textBlock = """
                    # Words
                    Adds two numbers.                   ¦ Adds two numbers.
                    One.\\n\\nTwo.                        ¦ One. Two.
                    2 * 3 * 4, a_b_c and 1 < 2          ¦ 2 * 3 * 4, a_b_c and 1 < 2
                    a[i], [1, 2] and []                 ¦ a[i], [1, 2] and []

                    # Code
                    the `int x` and ``a ` b``           ¦ the int x and a ` b
                    `{@code x}` and `<b>`               ¦ {@code x} and <b>
                    {@code `x`}                         ¦ `x`
                    See:\\n```java\\na *b* c\\n```\\nEnd.    ¦ See: a *b* c End.
                    ~~~\\nnever closed                   ¦ never closed

                    # Emphasis
                    **very** *good* ***both***          ¦ very good both
                    __very__ _good_ **a `*` b**         ¦ very good a * b
                    \\*not this\\*                        ¦ *not this*

                    # Links
                    [Order]s and [com.example.Item]     ¦ Orders and Item
                    [#move(int, int)] or [Map.Entry#getKey()] ¦ move or getKey
                    [the *first*][List#get(int)]        ¦ the first
                    [sort][Arrays#sort(int\\[\\])]        ¦ sort
                    [a page](https://example.com/a_(b)) ¦ a page
                    [a page](/x "title") ![alt](i.png)  ¦ a page alt
                    <https://example.com> <me@x.org>    ¦ https://example.com me@x.org

                    # Blocks
                    "# Title\\n\\n## More\\nText"          ¦ Title More Text
                    Title\\n===\\nText\\n\\n---\\nEnd         ¦ Title Text End
                    - one\\n* two\\n+ three\\n1. four       ¦ - one - two - three 1. four
                    > quoted\\n> text                    ¦ quoted text
                    | a | b |\\n|---|:-:|\\n| 1 | 2 |      ¦ | a | b | | 1 | 2 |

                    # The rest is as in HTML
                    {@link Order an order}, <b>x</b>    ¦ an order, x
                    &lt; &eacute; {@literal *a*}        ¦ < é *a*
                    """)
    void isPlainText(String comment, String text) {
        assertEquals(text, markdown(comment.replace("\\n", "\n")).main());
    }

    @Test
    void hasTagsThatAreNotInCode() {
        Javadoc javadoc = markdown("""
                Adds.

                ```
                @param a is not this
                ```

                @param a the `first`
                @return the [sum][Math#sum]
                """);

        assertEquals(new Javadoc("Adds. @param a is not this", "the sum", Map.of("a", "the first")), javadoc);
    }

    /** Neither of these may take long, nor a deep stack. */
    @ParameterizedTest
    @ValueSource(
            strings = {"[a][", "[a](", "`", "*a ", "_a ", "<a ", "<!--", "```\n", "{@code ", "{@snippet : ", "\\", "> "
            })
    void aLongCommentIsRead(String mark) {
        String words = "word ".repeat(20_000);
        assertEquals(20_000, markdown(mark + words + mark).main().split("word", -1).length - 1);
    }

    private static Javadoc markdown(String comment) {
        return Javadoc.of(new Comment(comment, Syntax.MARKDOWN), Surroundings.NONE);
    }
}
