package dev.lathe.processor.write.source;

import dev.lathe.processor.text.Invisible;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Escapes for what has a meaning in Java or cannot be seen. Quotes are up to the caller. */
final class Escapes {

    /** Characters that have a place of their own in a text, of which a compiler, an editor and a terminal differ. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[\\p{Cc}\\p{Zs}&&[^ ]]");

    private Escapes() {}

    static String in(String text) {
        return inJson(text.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t"));
    }

    /** Returns the JSON with escapes of its own for what cannot be seen. */
    static String inJson(String json) {
        return AMBIGUOUS
                .matcher(Invisible.escaped(json))
                .replaceAll(found -> Matcher.quoteReplacement(Invisible.escape(found.group())));
    }

    /** Tells whether a reader sees every character of the text and where its lines end. */
    static boolean isVisible(String text) {
        String line = text.replace('\n', ' ');
        return inJson(line).equals(line);
    }
}
