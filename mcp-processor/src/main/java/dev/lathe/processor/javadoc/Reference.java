package dev.lathe.processor.javadoc;

/**
 * What follows {@code @link}: {@code A#b(int, int) some words}.
 *
 * @param target what it leads to
 * @param label what it is called here, if anything
 */
record Reference(String target, String label) {

    static Reference of(String text) {
        String link = text.strip();
        int end = endOfTarget(link);
        return new Reference(link.substring(0, end), link.substring(end).strip());
    }

    /** Returns the label, or else the last name of the target: {@code A#b(int)} becomes {@code b}. */
    String words(PlainText text) {
        if (!label.isEmpty()) {
            return text.of(label);
        }
        String bare = target.replaceFirst("[(<].*", "");
        return bare.substring(Math.max(bare.lastIndexOf('#'), bare.lastIndexOf('.')) + 1);
    }

    /** There may be blanks between the types in parentheses or angle brackets. */
    private static int endOfTarget(String link) {
        int depth = 0;
        for (int at = 0; at < link.length(); at++) {
            char next = link.charAt(at);
            if (next == '(' || next == '<') {
                depth++;
            } else if (next == ')' || next == '>') {
                depth--;
            } else if (Character.isWhitespace(next) && depth <= 0) {
                return at;
            }
        }
        return link.length();
    }
}
