package dev.lathe.processor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InvisibleTest {

    private static final Pattern CODE_POINT = Pattern.compile("<([0-9A-F]+)>");

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            'a<0000>b'                      | U+0000  | a control
            'a<001B>[2Jb'                   | U+001B  | the escape of a terminal
            'a<007F>b'                      | U+007F  | delete
            'a<0085>b'                      | U+0085  | the next line of another machine
            'a<00AD>b'                      | U+00AD  | a soft hyphen
            'a<034F>b'                      | U+034F  | the grapheme joiner, which joins nothing
            'a<061C>b'                      | U+061C  | the mark of Arabic letters
            'a<115F>b'                      | U+115F  | a filler of Korean
            'a<180B>b'                      | U+180B  | a variation of Mongolian
            'a<200B>b'                      | U+200B  | a space without width
            'a<200C>b'                      | U+200C  | a non-joiner between letters that do not join
            'a<200D>b'                      | U+200D  | a joiner of nothing
            'a<200E>b'                      | U+200E  | the mark of left to right
            'a<2028>b'                      | U+2028  | the end of a line
            'a<2029>b'                      | U+2029  | the end of a paragraph
            'a<202E>b'                      | U+202E  | an override of the direction
            'a<2060>b'                      | U+2060  | the word joiner
            'a<2062>b'                      | U+2062  | an invisible product
            'a<2066>b'                      | U+2066  | an isolate
            'a<3164>b'                      | U+3164  | a filler that passes for a letter
            'a<FE01>b'                      | U+FE01  | a variation
            'a<FE0F>b'                      | U+FE0F  | the style of an emoji, of a letter
            'a<FEFF>b'                      | U+FEFF  | the mark of byte order
            'a<FFA0>b'                      | U+FFA0  | a filler of half the width
            'a<FFF9>b'                      | U+FFF9  | an annotation between lines
            'a<E0041>b'                     | U+E0041 | a tag
            'a<E0100>b'                     | U+E0100 | a variation of its supplement
            'a<D800>b'                      | U+D800  | half a character
            '😀<200D>'                       | U+200D  | a joiner after the last emoji
            '😀<FE0F><FE0F>'                 | U+FE0F  | a style too many
            '😀<E0041>'                      | U+E0041 | a tag on no flag
            '🏴<E0067><E0062>'               | U+E0067 | a flag without end
            '1<FE0F>'                       | U+FE0F  | the style of a key without the key
            """)
    void nobodySees(String text, String character, String what) {
        assertEquals(Optional.of(character), Invisible.first(decoded(text)), what);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'plain text, with "quotes"'
            'two<A>lines<9>and<D><A>more'
            'größe, 字, حرف, שלום'
            'a<00A0>space of another kind<3000>'
            '😀 ☎ ✔'
            '❤<FE0F> ☎<FE0E> ©<FE0F> ℹ<FE0F> ↔<FE0F>'
            '👨<200D>👩<200D>👧'
            '👩🏽<200D>💻'
            '🏳<FE0F><200D>🌈'
            '🧙<200D>♀<FE0F>'
            '1<FE0F><20E3> #<FE0F><20E3>'
            '🏴<E0067><E0062><E0065><E006E><E0067><E007F>'
            'می<200C>خواهم'
            'क्<200D>ष'
            '<0600>١'
            """)
    void everybodySees(String written) {
        String text = decoded(written);

        assertEquals(Optional.empty(), Invisible.first(text));
        assertEquals(text, Invisible.escaped(text));
    }

    @Test
    void isEscapedWhereItIs() {
        assertEquals(
                "a\\u200bb \\udb40\\udc41 👨\u200d👩\u200d👧 $1 \\",
                Invisible.escaped("a\u200bb \udb40\udc41 👨\u200d👩\u200d👧 $1 \\"));
    }

    /** Returns the text with a character for each {@code <200B>}. */
    private static String decoded(String written) {
        return CODE_POINT
                .matcher(written)
                .replaceAll(
                        found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
    }
}
