package dev.lathe.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a text reaches the eyes of whoever reads a message or a log. */
final class PrintableTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "it's 5\\n", "naïve 世界", "e\u0301", "😀 𝄞 👍🏽", "🏳️", "\u00a0", "\uD83E\uDEE8"})
    void isShownAsItIs(String text) {
        assertEquals(text, Printable.of(text));
    }

    @Test
    void whatCannotBeSeenIsEscaped() {
        assertEquals("a\\u0000\\u001b[2J\\u007f\\u0085b", Printable.of("a\0\u001b[2J\u007f\u0085b"));
        assertEquals("\\u000d\\u000a\\u2028\\u2029", Printable.of("\r\n\u2028\u2029"));
        assertEquals("\\u202eevil\\u200b\\ufeff\\u00ad", Printable.of("\u202eevil\u200b\ufeff\u00ad"));
        assertEquals("\\udb40\\udc41", Printable.of("\uDB40\uDC41"));
    }

    @Test
    void halfAPairIsEscaped() {
        assertEquals("\\ud83d \\ude00", Printable.of("\ud83d \ude00"));
        assertEquals("\\ude00\\ud83d", Printable.of("\ude00\ud83d"));
    }

    @Test
    void aLongTextIsCutBetweenCharacters() {
        assertEquals("x".repeat(128), Printable.of("x".repeat(128)));
        assertEquals("x".repeat(128) + "…", Printable.of("x".repeat(129)));
        assertEquals("x".repeat(127) + "😀…", Printable.of("x".repeat(127) + "😀y"));
    }
}
