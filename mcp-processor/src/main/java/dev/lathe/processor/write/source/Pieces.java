package dev.lathe.processor.write.source;

import java.util.ArrayList;
import java.util.List;

/** Cuts what is too long for one constant. */
final class Pieces {

    /** A class file takes one more, and javac does not. */
    private static final int MOST_BYTES = 65_534;

    private static final int UNICODE_ESCAPE = 6;

    private Pieces() {}

    /** Returns the text in pieces that each can be a constant; they begin with words, as long as there are words. */
    static List<String> of(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        do {
            int end = end(text, from);
            pieces.add(text.substring(from, end));
            from = end;
        } while (from < text.length());
        return pieces;
    }

    /** Returns the lines in groups whose joins each can be a constant. */
    static List<List<String>> of(List<String> lines) {
        List<List<String>> groups = new ArrayList<>();
        List<String> group = new ArrayList<>();
        int size = 0;
        for (String line : lines.stream().flatMap(line -> of(line).stream()).toList()) {
            size += bytes(line, 0, line.length());
            if (size > MOST_BYTES) {
                groups.add(group);
                group = new ArrayList<>();
                size = bytes(line, 0, line.length());
            }
            group.add(line);
        }
        groups.add(group);
        return groups;
    }

    private static int end(String text, int from) {
        int bytes = 0;
        int word = from;
        int at = from;
        while (at < text.length()) {
            if (at > from && !isBlank(text, at) && isBlank(text, at - 1)) {
                word = at;
            }
            int next = next(text, at);
            bytes += bytes(text, at, next);
            if (bytes > MOST_BYTES) {
                return word > from ? word : at;
            }
            at = next;
        }
        return at;
    }

    private static boolean isBlank(String text, int at) {
        return text.charAt(at) == ' ' || text.charAt(at) == '\n';
    }

    /** Neither a pair of surrogates nor an escape of JSON is cut, so that each piece can be read for itself. */
    private static int next(String text, int at) {
        int next = text.offsetByCodePoints(at, 1);
        if (text.charAt(at) == '\\' && next < text.length()) {
            int length = text.charAt(next) == 'u' ? UNICODE_ESCAPE : 2;
            return "\"\\/bfnrtu".indexOf(text.charAt(next)) < 0 ? next : Math.min(at + length, text.length());
        }
        return next;
    }

    /** Counts as class files do: zero has two bytes, and each surrogate has three. */
    private static int bytes(String text, int from, int end) {
        int bytes = 0;
        for (int i = from; i < end; i++) {
            char character = text.charAt(i);
            if (character != 0 && character < 0x80) {
                bytes++;
            } else {
                bytes += character < 0x800 ? 2 : 3;
            }
        }
        return bytes;
    }
}
