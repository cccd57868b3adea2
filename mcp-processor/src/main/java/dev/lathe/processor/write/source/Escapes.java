package dev.lathe.processor.write.source;

/** Escapes for what has a meaning in Java or cannot be seen. Quotes are up to the caller. */
final class Escapes {

    private Escapes() {}

    static String in(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(character -> append(character, escaped));
        return escaped.toString();
    }

    /** Returns the JSON with escapes of its own for what cannot be seen. */
    static String inJson(String json) {
        StringBuilder escaped = new StringBuilder();
        json.codePoints().forEach(next -> appendVisible(next, escaped));
        return escaped.toString();
    }

    /** Tells whether a reader sees the character, and a compiler, an editor and a terminal all show it in its place. */
    static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> character == ' ';
            default -> true;
        };
    }

    private static void append(int character, StringBuilder escaped) {
        switch (character) {
            case '\\' -> escaped.append("\\\\");
            case '\n' -> escaped.append("\\n");
            case '\r' -> escaped.append("\\r");
            case '\t' -> escaped.append("\\t");
            default -> appendVisible(character, escaped);
        }
    }

    private static void appendVisible(int character, StringBuilder escaped) {
        if (isVisible(character)) {
            escaped.appendCodePoint(character);
            return;
        }
        for (char unit : Character.toChars(character)) {
            escaped.append(String.format("\\u%04x", (int) unit));
        }
    }
}
