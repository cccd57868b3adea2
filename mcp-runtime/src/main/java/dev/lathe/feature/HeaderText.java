package dev.lathe.feature;

/** What the fields of HTTP are made of (RFC 9110, section 5.6). */
final class HeaderText {

    private static final String MARKS = "!#$%&'*+-.^_`|~";

    private HeaderText() {}

    /** Returns the text without the optional blanks around it, which are spaces and tabs. */
    static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Tells whether the text is a {@code token}. */
    static boolean isToken(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isAlphanumeric = c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
            if (!isAlphanumeric && MARKS.indexOf(c) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
