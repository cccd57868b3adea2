package dev.lathe.json;

/**
 * Makes a text from outside fit for a message or a log: short, on one line, and nothing in it that hides or reverses.
 */
public final class Printable {

    private static final int LONGEST = 128;

    private Printable() {}

    /**
     * Returns the text, cut after 128 characters, with a question mark for each character that is not to be trusted.
     */
    public static String of(String text) {
        int length = Math.min(text.length(), LONGEST);
        StringBuilder printable = new StringBuilder(length + 1);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            printable.append(isSafe(c) ? c : '?');
        }
        return length < text.length() ? printable.append('…').toString() : printable.toString();
    }

    private static boolean isSafe(char c) {
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
