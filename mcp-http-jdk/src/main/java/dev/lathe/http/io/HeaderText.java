package dev.lathe.http.io;

/**
 * What may stand in a header of a response: printable ASCII. The JDK's server lets control characters, and lines that
 * are folded, through.
 */
final class HeaderText {

    private static final String TOKEN_MARKS = "!#$%&'*+-.^_`|~";

    private HeaderText() {}

    static void check(String name, String value) {
        if (!isToken(name)) {
            throw new IllegalArgumentException("no name of a header: " + printable(name));
        }
        if (!isPrintable(value)) {
            throw new IllegalArgumentException("no value for " + name + ": " + printable(value));
        }
    }

    private static boolean isToken(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean alphanumeric = c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
            if (!alphanumeric && TOKEN_MARKS.indexOf(c) < 0) {
                return false;
            }
        }
        return !name.isEmpty();
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
