package dev.lathe.http.io;

/** What headers are made of (RFC 9110, sections 5.5 and 5.6). */
public final class HeaderText {

    private static final String TOKEN_MARKS = "!#$%&'*+-.^_`|~";

    private HeaderText() {}

    /**
     * Does nothing if this may stand in a response, where a value is printable ASCII: the JDK's server lets control
     * characters, and lines that are folded, through.
     */
    static void check(String name, String value) {
        if (!isToken(name)) {
            throw new IllegalArgumentException("no name of a header: " + printable(name));
        }
        if (!isPrintable(value)) {
            throw new IllegalArgumentException("no value for " + name + ": " + printable(value));
        }
    }

    /** Tells whether the text is a {@code token}, of which names consist. */
    public static boolean isToken(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean alphanumeric = c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
            if (!alphanumeric && TOKEN_MARKS.indexOf(c) < 0) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /** Returns the part of a value without the blanks around it: spaces and tabs, and no other that Unicode has. */
    public static String strip(String text, int first, int end) {
        int from = first;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isPrintable(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < ' ' || value.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** What is wrong may end up in a log, and shall not write lines of its own there. */
    private static String printable(String text) {
        return text.replaceAll("[^ -~]", "?");
    }
}
