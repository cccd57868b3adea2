package dev.lathe.processor.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a piece of Javadoc, on one line. */
final class PlainText {

    private static final Pattern TAG_NAME = Pattern.compile("\\{@(\\w+)\\s*");
    private static final Pattern BLOCK_ELEMENT = Pattern.compile(
            "(?i)</?(p|br|hr|li|[uod]l|d[td]|div|pre|table|tr|t[dh]|caption|blockquote|h[1-6])\\b[^<>]*>");
    private static final Pattern ELEMENT = Pattern.compile("(?s)</?[A-Za-z][^<>]*>|<!--.*?-->");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final String javadoc;
    private final StringBuilder plain = new StringBuilder();
    private int at;

    private PlainText(String javadoc) {
        this.javadoc = javadoc;
    }

    static String of(String javadoc) {
        return new PlainText(javadoc).read();
    }

    private String read() {
        while (at < javadoc.length()) {
            if (javadoc.startsWith("{@", at)) {
                readInlineTag();
            } else if (!skip(BLOCK_ELEMENT, " ") && !skip(ELEMENT, "") && !readEntity()) {
                plain.append(javadoc.charAt(at++));
            }
        }
        return BLANKS.matcher(plain).replaceAll(" ").strip();
    }

    private boolean skip(Pattern pattern, String instead) {
        Matcher matcher = here(pattern);
        if (!matcher.lookingAt()) {
            return false;
        }
        plain.append(instead);
        at = matcher.end();
        return true;
    }

    private boolean readEntity() {
        Matcher matcher = here(Entities.PATTERN);
        if (!matcher.lookingAt()) {
            return false;
        }
        plain.append(Entities.text(matcher));
        at = matcher.end();
        return true;
    }

    private void readInlineTag() {
        Matcher tag = here(TAG_NAME);
        if (!tag.lookingAt()) {
            plain.append(javadoc.charAt(at++));
            return;
        }
        int end = closingBrace();
        String content = tag.end() < end ? javadoc.substring(tag.end(), end) : "";
        plain.append(inline(tag.group(1), content));
        at = Math.min(end + 1, javadoc.length());
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

    private static String inline(String tag, String content) {
        return switch (tag) {
            case "code", "literal", "systemProperty" -> content;
            case "snippet" -> content.substring(content.indexOf(':') + 1);
            case "link", "linkplain", "value" -> label(content.strip());
            case "return" -> "Returns " + of(content) + ".";
            case "inheritDoc", "docRoot" -> "";
            default -> of(content);
        };
    }

    /** The label of a link, or else the last name of its target: {@code A#b(int)} becomes {@code b}. */
    private static String label(String link) {
        int parameters = link.indexOf('(');
        int blank = link.indexOf(' ', parameters < 0 ? 0 : Math.max(link.indexOf(')'), 0));
        if (blank >= 0) {
            return of(link.substring(blank));
        }
        String target = parameters < 0 ? link : link.substring(0, parameters);
        return target.substring(Math.max(target.lastIndexOf('#'), target.lastIndexOf('.')) + 1);
    }

    private Matcher here(Pattern pattern) {
        return pattern.matcher(javadoc).region(at, javadoc.length());
    }
}
