package dev.lathe.processor.javadoc;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A documentation comment as ecj hands it out: nearer to the source than javac does. */
final class EcjComment {

    /** Two backslashes are no beginning of an escape. */
    private static final Pattern UNICODE = Pattern.compile("\\\\(?:\\\\|u+([0-9a-fA-F]{4}))");

    private static final Pattern FRAME = Pattern.compile("^\\s*\\*+|\\*+$");

    private EcjComment() {}

    /** Returns what javac makes of it, without asterisks of the frame and with characters instead of escapes. */
    static String translate(String comment) {
        return UNICODE.matcher(FRAME.matcher(comment).replaceAll("")).replaceAll(EcjComment::character);
    }

    private static String character(MatchResult escape) {
        String code = escape.group(1);
        String character = code == null ? escape.group() : Character.toString(Integer.parseInt(code, 16));
        return Matcher.quoteReplacement(character);
    }
}
