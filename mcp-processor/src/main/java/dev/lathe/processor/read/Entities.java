package dev.lathe.processor.read;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The character references of HTML that people write in Javadoc. */
final class Entities {

    static final Pattern PATTERN = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\\w+));");

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("hellip", "…"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("middot", "·"),
            Map.entry("times", "×"),
            Map.entry("minus", "−"),
            Map.entry("plusmn", "±"),
            Map.entry("deg", "°"),
            Map.entry("le", "≤"),
            Map.entry("ge", "≥"),
            Map.entry("ne", "≠"),
            Map.entry("larr", "←"),
            Map.entry("rarr", "→"),
            Map.entry("copy", "©"),
            Map.entry("euro", "€"));

    private Entities() {}

    /** Returns the character, or the reference itself when it is none of these. */
    static String text(Matcher reference) {
        if (reference.group(1) != null) {
            return character(Integer.parseInt(reference.group(1)), reference);
        }
        if (reference.group(2) != null) {
            return character(Integer.parseInt(reference.group(2), 16), reference);
        }
        return NAMED.getOrDefault(reference.group(3), reference.group());
    }

    private static String character(int code, Matcher reference) {
        boolean isCharacter = Character.isValidCodePoint(code) && Character.getType(code) != Character.SURROGATE;
        return isCharacter ? Character.toString(code) : reference.group();
    }
}
