package dev.lathe.feature;

/**
 * Makes the {@code $} of a regular expression mean the end of the text, as JSON Schema (ECMA-262) has it: in Java it
 * also stands before a line break at the end, so that {@code ^[a-z]+$} would take {@code "abc\n"}.
 */
final class EndAnchors {

    private static final String END = "\\z";

    private EndAnchors() {}

    static String strict(String regex) {
        return regex.indexOf('$') < 0 || isMultiline(regex) ? regex : translated(regex);
    }

    private static String translated(String regex) {
        StringBuilder strict = new StringBuilder(regex.length() + 1);
        int brackets = 0;
        int at = 0;
        while (at < regex.length()) {
            char c = regex.charAt(at);
            int next = at + 1;
            if (c == '\\') {
                next = afterEscape(regex, at);
            } else if (c == '[') {
                brackets++;
                next = afterOpening(regex, at);
            } else if (c == ']' && brackets > 0) {
                brackets--;
            }
            strict.append(c == '$' && brackets == 0 ? END : regex.substring(at, next));
            at = next;
        }
        return strict.toString();
    }

    /** A backslash escapes one character, or quotes all between {@code \Q} and {@code \E}. */
    private static int afterEscape(String regex, int backslash) {
        if (!regex.startsWith("\\Q", backslash)) {
            return Math.min(backslash + 2, regex.length());
        }
        int end = regex.indexOf("\\E", backslash);
        return end < 0 ? regex.length() : end + 2;
    }

    /** A closing bracket right after the opening one is a character like any other. */
    private static int afterOpening(String regex, int bracket) {
        int first = regex.startsWith("^", bracket + 1) ? bracket + 2 : bracket + 1;
        return regex.startsWith("]", first) ? first + 1 : first;
    }

    /** Tells whether the expression asks for line ends itself, with a flag as in {@code (?m)}. */
    private static boolean isMultiline(String regex) {
        int group = regex.indexOf("(?");
        while (group >= 0) {
            int flag = group + 2;
            while (flag < regex.length() && Character.isLetter(regex.charAt(flag))) {
                if (regex.charAt(flag) == 'm') {
                    return true;
                }
                flag++;
            }
            group = regex.indexOf("(?", group + 2);
        }
        return false;
    }
}
