package dev.lathe.processor.text;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The characters that are in a text and that a person does not see there: those without width, changes of direction,
 * tags, fillers, controls. What makes a sign another one is seen, as the joiners within an emoji are.
 */
public final class Invisible {

    private static final String EMOJI =
            "[\\p{So}\\x{1F000}-\\x{1FAFF}\\u203C\\u2049\\u2139\\u2194-\\u2199\\u25FB-\\u25FE\\u2934\\u2935\\u3030\\u303D]";

    /** A sign with its style, joined to the next one. */
    private static final String JOINED_EMOJI = EMOJI + "[\\uFE0E\\uFE0F]?(?:\\u200D(?=" + EMOJI + "))?";

    private static final String KEYCAP = "[#*0-9]\\uFE0F\\u20E3";

    /** The flag of a part of a country, whose code is written in tags. */
    private static final String FLAG =
            "\\x{1F3F4}[\\x{E0030}-\\x{E0039}\\x{E0061}-\\x{E007A}]{3,6}\\x{E007F}(?:\\u200D(?=" + EMOJI + "))?";

    /** What chooses the form of the letter before it, in the scripts that need this to be written at all. */
    private static final String JOINER = "(?<=[\\p{L}\\p{M}&&[\\p{IsArabic}\\p{IsSyriac}\\p{IsMongolian}\\p{IsNko}"
            + "\\p{IsDevanagari}\\p{IsBengali}\\p{IsGurmukhi}\\p{IsGujarati}\\p{IsOriya}\\p{IsTamil}\\p{IsTelugu}"
            + "\\p{IsKannada}\\p{IsMalayalam}\\p{IsSinhala}\\p{IsKhmer}\\p{IsMyanmar}\\p{IsTibetan}]])[\\u200C\\u200D]";

    private static final String CONTROLS = "[\\p{Cc}&&[^\\t\\n\\r]]";

    /** Numbers and marks of Arabic are formats to Unicode, and are seen. */
    private static final String FORMATS =
            "[\\p{Cf}&&[^\\u0600-\\u0605\\u06DD\\u070F\\u0890\\u0891\\u08E2\\x{110BD}\\x{110CD}]]";

    private static final String LINES_AND_HALVES = "[\\p{Zl}\\p{Zp}\\p{Cs}]";

    /** What Unicode asks to ignore and has in other categories: fillers, variations, tags to be. */
    private static final String IGNORED =
            "[\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2065\\u3164\\uFE00-\\uFE0F"
                    + "\\uFFA0\\uFFF0-\\uFFF8\\x{E0000}-\\x{E0FFF}]";

    private static final Pattern SIGN_OR_INVISIBLE =
            Pattern.compile(String.join("|", FLAG, JOINED_EMOJI, KEYCAP, JOINER) + "|("
                    + String.join("|", CONTROLS, FORMATS, LINES_AND_HALVES, IGNORED) + ")");

    private Invisible() {}

    /** Returns the first of them in the text as its code point is written: {@code U+200B}. */
    public static Optional<String> first(String text) {
        if (isPlain(text)) {
            return Optional.empty();
        }
        return SIGN_OR_INVISIBLE
                .matcher(text)
                .results()
                .filter(Invisible::isInvisible)
                .map(found -> String.format("U+%04X", found.group().codePointAt(0)))
                .findFirst();
    }

    /** Returns the text with the escape that Java and JSON share in the place of each. */
    public static String escaped(String text) {
        return isPlain(text)
                ? text
                : SIGN_OR_INVISIBLE
                        .matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(isInvisible(found) ? escape(found.group()) : found.group()));
    }

    /** Returns the escapes of every {@code char} of the text. */
    public static String escape(String text) {
        return text.chars().mapToObj(unit -> String.format("\\u%04x", unit)).collect(Collectors.joining());
    }

    private static boolean isInvisible(MatchResult found) {
        return found.group(1) != null;
    }

    /** Most texts need no closer look. */
    private static boolean isPlain(String text) {
        return text.chars().allMatch(next -> next >= ' ' && next < 0x7f || next == '\n');
    }
}
