package dev.lathe.json;

/**
 * Makes a text from outside fit for a message or a log: short, on one line, and nothing in it that hides or reverses.
 */
public final class Printable {

    private static final int LONGEST = 128;
    private static final String HEXADECIMAL = "0123456789abcdef";

    private Printable() {}

    /**
     * Returns the text, cut after 128 chars. Controls, invisible formats, line ends and halves of surrogate pairs are
     * escaped as in JSON; a backslash that was sent stays a single one, because this is for eyes only.
     */
    public static String of(String text) {
        StringBuilder printable = new StringBuilder(Math.min(text.length(), LONGEST) + 1);
        int at = 0;
        while (at < text.length() && at < LONGEST) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (isVisible(c)) {
                printable.append(text, at, next);
            } else {
                escape(text, at, next, printable);
            }
            at = next;
        }
        return at < text.length() ? printable.append('…').toString() : printable.toString();
    }

    private static void escape(String text, int from, int to, StringBuilder printable) {
        for (int i = from; i < to; i++) {
            printable.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                printable.append(HEXADECIMAL.charAt(text.charAt(i) >> shift & 0xF));
            }
        }
    }

    private static boolean isVisible(int c) {
        if (c < 0x7f) {
            return c >= ' ';
        }
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
