package dev.lathe.feature;

/** The form of a {@code traceparent}: {@code 00-<32 hex>-<16 hex>-<2 hex>} (W3C Trace Context, section 3.2). */
final class TraceParent {

    private static final int LENGTH = 55;

    /** Far more than any version will ever add. */
    private static final int LONGEST = 256;

    private TraceParent() {}

    static boolean isValid(String text) {
        return text.length() >= LENGTH
                && text.length() <= LONGEST
                && isHex(text, 0, 2)
                && text.charAt(2) == '-'
                && isId(text, 3, 35)
                && text.charAt(35) == '-'
                && isId(text, 36, 52)
                && text.charAt(52) == '-'
                && isHex(text, 53, LENGTH)
                && endsAsItsVersion(text);
    }

    /** What follows is for later versions to say; there is no version {@code ff}. */
    private static boolean endsAsItsVersion(String text) {
        if (text.startsWith("ff")) {
            return false;
        }
        if (text.length() == LENGTH) {
            return true;
        }
        return !text.startsWith("00") && text.charAt(LENGTH) == '-' && isVisible(text, LENGTH);
    }

    private static boolean isVisible(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** Tells whether there are hexadecimal digits, of which not all are zero. */
    private static boolean isId(String text, int from, int to) {
        int zeros = 0;
        for (int i = from; i < to; i++) {
            zeros += text.charAt(i) == '0' ? 1 : 0;
        }
        return isHex(text, from, to) && zeros < to - from;
    }

    private static boolean isHex(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }
}
