package dev.lathe.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which dollars of a regular expression stand for the end of the text. */
final class EndAnchorsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "^a$, ^a\\z",
                "a$|b$, a\\z|b\\z",
                "(?:a$)?, (?:a\\z)?",
                "a, a",
                "a\\$, a\\$",
                "a\\\\$, a\\\\\\z",
                "[$], [$]",
                "[^$]$, [^$]\\z",
                "[]$]$, []$]\\z",
                "[^]$]$, [^]$]\\z",
                "[a&&[$]]$, [a&&[$]]\\z",
                "[\\]$]$, [\\]$]\\z",
                "a]$, a]\\z",
                "\\Q$\\E$, \\Q$\\E\\z",
                "\\Q$, \\Q$",
                "a$\\, a\\z\\",
                "(?m)^a$, (?m)^a$",
                "(?i:a$), (?i:a\\z)",
                "(?im-s:a$), (?im-s:a$)",
                "(?=m$), (?=m\\z)"
            })
    void becomeStrict(String regex, String strict) {
        assertEquals(strict, EndAnchors.strict(regex));
    }
}
