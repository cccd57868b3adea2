package dev.lathe.processor.javadoc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a piece of Javadoc from left to right, and puts words in the place of marks. */
final class Markup {

    private static final Pattern TAG_NAME = Pattern.compile("\\{@(\\w+)\\s*");

    private final String javadoc;
    private final PlainText text;
    private final StringBuilder words = new StringBuilder();
    private int at;

    Markup(String javadoc, PlainText text) {
        this.javadoc = javadoc;
        this.text = text;
    }

    String words() {
        while (at < javadoc.length()) {
            char next = javadoc.charAt(at);
            if (isPlain(next) || !readInlineTag() && !readMark()) {
                words.append(next);
                at++;
            }
        }
        return words.toString();
    }

    /** No mark begins with one of these. */
    private static boolean isPlain(char next) {
        return Character.isLetterOrDigit(next) || Character.isWhitespace(next);
    }

    private boolean readMark() {
        for (Mark mark : text.syntax().marks()) {
            Matcher matcher = mark.at(at, javadoc);
            if (matcher.lookingAt()) {
                words.append(mark.words().apply(matcher, text));
                at = matcher.end();
                return true;
            }
        }
        return false;
    }

    private boolean readInlineTag() {
        Matcher tag = TAG_NAME.matcher(javadoc).region(at, javadoc.length());
        if (!tag.lookingAt()) {
            return false;
        }
        int end = closingBrace();
        String content = tag.end() < end ? javadoc.substring(tag.end(), end) : "";
        words.append(text.inline(tag.group(1), content));
        at = Math.min(end + 1, javadoc.length());
        return true;
    }

    private int closingBrace() {
        int depth = 0;
        for (int next = at; next < javadoc.length(); next++) {
            if (javadoc.charAt(next) == '{') {
                depth++;
            } else if (javadoc.charAt(next) == '}' && --depth == 0) {
                return next;
            }
        }
        return javadoc.length();
    }
}
