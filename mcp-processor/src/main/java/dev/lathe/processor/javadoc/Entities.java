package dev.lathe.processor.javadoc;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The character references of HTML that people write in Javadoc. */
final class Entities {

    static final Pattern PATTERN = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\\w+));");

    /** From U+00A0 on. A space is one to us, whether a line may end there or not. */
    private static final String LATIN_1 = """
            nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr
            deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest
            Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml
            ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig
            agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml
            eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
            """;

    private static final Map<String, String> NAMED = named();

    private Entities() {}

    /** Returns the character, or the reference itself when it is none of these. */
    static String text(MatchResult reference) {
        if (reference.group(1) != null) {
            return character(Integer.parseInt(reference.group(1)), reference);
        }
        if (reference.group(2) != null) {
            return character(Integer.parseInt(reference.group(2), 16), reference);
        }
        return NAMED.getOrDefault(reference.group(3), reference.group());
    }

    private static String character(int code, MatchResult reference) {
        boolean isCharacter = Character.isValidCodePoint(code) && Character.getType(code) != Character.SURROGATE;
        return isCharacter ? Character.toString(code) : reference.group();
    }

    private static Map<String, String> named() {
        Map<String, String> named = new HashMap<>();
        String[] latin = LATIN_1.strip().split("\\s+", -1);
        for (int index = 0; index < latin.length; index++) {
            named.put(latin[index], Character.toString(0xA0 + index));
        }
        named.putAll(Map.ofEntries(
                Map.entry("amp", "&"),
                Map.entry("lt", "<"),
                Map.entry("gt", ">"),
                Map.entry("quot", "\""),
                Map.entry("apos", "'"),
                Map.entry("nbsp", " "),
                Map.entry("shy", ""),
                Map.entry("bull", "•"),
                Map.entry("ndash", "–"),
                Map.entry("mdash", "—"),
                Map.entry("hellip", "…"),
                Map.entry("lsquo", "‘"),
                Map.entry("rsquo", "’"),
                Map.entry("ldquo", "“"),
                Map.entry("rdquo", "”"),
                Map.entry("minus", "−"),
                Map.entry("infin", "∞"),
                Map.entry("le", "≤"),
                Map.entry("ge", "≥"),
                Map.entry("ne", "≠"),
                Map.entry("larr", "←"),
                Map.entry("rarr", "→"),
                Map.entry("trade", "™"),
                Map.entry("euro", "€")));
        return Map.copyOf(named);
    }
}
