package dev.lathe.feature;

/**
 * What form fields and validators take for an email address: words with dots between them on either side of one
 * {@code @}. The quoted names and the IP addresses of RFC 5321 are none; letters of any alphabet are letters.
 */
final class EmailAddress {

    private static final int LONGEST = 254;
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_LABEL = 63;
    private static final String ALSO_IN_NAMES = "!#$%&'*+-/=?^_`{|}~";

    private EmailAddress() {}

    static boolean is(String text) {
        int at = text.indexOf('@');
        return text.length() <= LONGEST
                && at <= LONGEST_NAME
                && isName(text.substring(0, Math.max(at, 0)))
                && isDomain(text.substring(at + 1));
    }

    private static boolean isName(String name) {
        for (String word : name.split("\\.", -1)) {
            if (!isWord(word, ALSO_IN_NAMES)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDomain(String domain) {
        for (String label : domain.split("\\.", -1)) {
            if (!isWord(label, "-") || label.length() > LONGEST_LABEL || label.startsWith("-") || label.endsWith("-")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWord(String word, String others) {
        int at = 0;
        while (at < word.length()) {
            int c = word.codePointAt(at);
            if (!Character.isLetterOrDigit(c) && others.indexOf(c) < 0) {
                return false;
            }
            at += Character.charCount(c);
        }
        return at > 0;
    }
}
