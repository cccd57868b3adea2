package dev.lathe.feature;

/** What {@code \s} means in the regular expressions of JSON Schema (ECMA-262): the blanks and line ends of Unicode. */
final class Blank {

    private Blank() {}

    static boolean is(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean is(char c) {
        return c >= '\t' && c <= '\r' || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
