package dev.lathe.methods;

/** What a URI is made of (RFC 3986). */
final class UriText {

    private static final String MARKS = "-._~:/?#[]@!$&'()*+,;=";

    private UriText() {}

    /** Tells whether the text has a scheme and after it only what may be in a URI, escaped where it must be. */
    static boolean isUri(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && isScheme(text, colon) && isEscaped(text, colon + 1);
    }

    private static boolean isScheme(String text, int end) {
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (!isLetter(c) && (i == 0 || !isDigit(c) && c != '+' && c != '-' && c != '.')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEscaped(String text, int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '%') {
                if (i + 2 >= text.length() || !isHex(text.charAt(i + 1)) || !isHex(text.charAt(i + 2))) {
                    return false;
                }
                i += 2;
            } else if (!isLetter(c) && !isDigit(c) && MARKS.indexOf(c) < 0) {
                return false;
            }
            i++;
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isHex(char c) {
        return isDigit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }
}
