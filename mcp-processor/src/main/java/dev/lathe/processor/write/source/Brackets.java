package dev.lathe.processor.write.source;

import java.util.Arrays;

/** How deep each character of a line of code stands in brackets; what is in quotes is deeper than anything. */
final class Brackets {

    private final String code;
    private final int[] depths;
    private int depth;

    private Brackets(String code) {
        this.code = code;
        this.depths = new int[code.length()];
    }

    /** A bracket stands as deep as what is around it, not as what is in it. */
    static int[] depths(String code) {
        Brackets brackets = new Brackets(code);
        int next = 0;
        while (next < code.length()) {
            next = code.charAt(next) == '"' || code.charAt(next) == '\'' ? brackets.literal(next) : brackets.code(next);
        }
        return brackets.depths;
    }

    private int literal(int start) {
        int end = start + 1;
        while (code.charAt(end) != code.charAt(start)) {
            end += code.charAt(end) == '\\' ? 2 : 1;
        }
        Arrays.fill(depths, start, end + 1, Integer.MAX_VALUE);
        return end + 1;
    }

    private int code(int at) {
        char character = code.charAt(at);
        if (character == ')' || (character == '>' && isGeneric(at))) {
            depth--;
        }
        depths[at] = depth;
        if (character == '(' || (character == '<' && isGeneric(at))) {
            depth++;
        }
        return at + 1;
    }

    /** An arrow and a comparison are no brackets. */
    private boolean isGeneric(int at) {
        return at > 0 && code.charAt(at - 1) != ' ' && code.charAt(at - 1) != '-';
    }
}
