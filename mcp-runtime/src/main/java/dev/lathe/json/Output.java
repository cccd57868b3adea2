package dev.lathe.json;

import dev.lathe.json.JsonException.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing array of bytes with an end to its growth, and how JSON puts text and digits into it. */
final class Output {

    private static final byte[] HEXADECIMAL = {
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'
    };

    /** The ASCII characters that stand for themselves within a string. */
    private static final boolean[] PLAIN_IN_STRING = ascii(' ', "\"\\");

    /** The ASCII characters of JSON that do not end a line. */
    private static final boolean[] PLAIN_IN_JSON = ascii('\0', "\n\r");

    private final int limit;
    private byte[] bytes;
    private int size;

    Output(int limit) {
        this.limit = limit;
        this.bytes = new byte[Math.min(limit, 256)];
    }

    int size() {
        return size;
    }

    /** Returns the byte written first. There must be one. */
    byte first() {
        return bytes[0];
    }

    /** Returns the byte written last. There must be one. */
    byte last() {
        return bytes[size - 1];
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    void trim() {
        bytes = toBytes();
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, size, StandardCharsets.UTF_8);
    }

    void put(int b) {
        reserve(1);
        bytes[size++] = (byte) b;
    }

    void put(Output source) {
        put(source.bytes, 0, source.size);
    }

    private void put(byte[] source, int offset, int length) {
        reserve(length);
        System.arraycopy(source, offset, bytes, size, length);
        size += length;
    }

    void putDigits(long value) {
        int length = value < 0 ? 2 : 1;
        for (long rest = value / 10; rest != 0; rest /= 10) {
            length++;
        }
        reserve(length);
        size += length;
        int at = size;
        long rest = value;
        do {
            // The remainder has the sign of the value, and the smallest long has no positive counterpart.
            bytes[--at] = (byte) ('0' + Math.abs(rest % 10));
            rest /= 10;
        } while (rest != 0);
        if (value < 0) {
            bytes[--at] = '-';
        }
    }

    /** Writes UTF-8 that is JSON already; where a line of it ends is a blank between two tokens. */
    void putRaw(byte[] json, int offset, int length) {
        int from = size;
        put(json, offset, length);
        for (int i = from; i < size; i++) {
            if (bytes[i] == '\n' || bytes[i] == '\r') {
                bytes[i] = ' ';
            }
        }
    }

    /** Writes text that is JSON already; where a line of it ends is a blank between two tokens. */
    void putRaw(String json) {
        int at = 0;
        while (at < json.length()) {
            char c = json.charAt(at);
            if (c >= 0x80) {
                at += putUnicode(json, at);
            } else if (PLAIN_IN_JSON[c]) {
                at += putPlain(json, at, PLAIN_IN_JSON);
            } else {
                put(' ');
                at++;
            }
        }
    }

    /** Writes text as a JSON string, with its quotes. */
    void putQuoted(String text) {
        int length = text.length();
        reserve(length + 2L);
        put('"');
        int at = 0;
        while (at < length) {
            char c = text.charAt(at);
            if (c >= 0x80) {
                at += putUnicode(text, at);
            } else if (PLAIN_IN_STRING[c]) {
                at += putPlain(text, at, PLAIN_IN_STRING);
            } else {
                putEscaped(c);
                at++;
            }
        }
        put('"');
    }

    /** Writes what another output holds, which must be UTF-8, as a JSON string with its quotes. */
    void putQuoted(Output source) {
        reserve(source.size + 2L);
        put('"');
        int at = 0;
        while (at < source.size) {
            int end = source.endOfPlain(at);
            put(source.bytes, at, end - at);
            if (end < source.size) {
                putEscaped((char) source.bytes[end]);
            }
            at = end + 1;
        }
        put('"');
    }

    /** Returns the index from the given one on of the first byte that a string must escape, or the size. */
    private int endOfPlain(int from) {
        int end = from;
        while (end < size && (bytes[end] < 0 || PLAIN_IN_STRING[bytes[end]])) {
            end++;
        }
        return end;
    }

    /** Writes the plain characters from an index up to the first that is not, and returns how many there were. */
    private int putPlain(String text, int from, boolean[] plain) {
        int end = text.length();
        // No character takes less than a byte: once the rest has room, no plain one needs to ask for it.
        reserve(end - from);
        byte[] to = bytes;
        int shift = size - from;
        int at = from;
        for (; at < end; at++) {
            char c = text.charAt(at);
            if (c >= 0x80 || !plain[c]) {
                break;
            }
            to[shift + at] = (byte) c;
        }
        size = shift + at;
        return at - from;
    }

    private void putEscaped(char c) {
        switch (c) {
            case '"', '\\' -> putEscape(c);
            case '\n' -> putEscape('n');
            case '\r' -> putEscape('r');
            case '\t' -> putEscape('t');
            default -> putEscapedCode(c);
        }
    }

    /** Writes the character at an index that is not ASCII, and returns how many chars it took. */
    private int putUnicode(String text, int index) {
        int codePoint = text.codePointAt(index);
        if (isLineEnd(codePoint) || codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
            putEscapedCode((char) codePoint);
        } else if (codePoint < 0x800) {
            putSequence(0xC0, codePoint, 2);
        } else if (codePoint < 0x10000) {
            putSequence(0xE0, codePoint, 3);
        } else {
            putSequence(0xF0, codePoint, 4);
        }
        return Character.charCount(codePoint);
    }

    /** Writes a character as so many bytes: the mark of their number and the highest bits, then six bits in each. */
    private void putSequence(int mark, int codePoint, int length) {
        reserve(length);
        int shift = 6 * (length - 1);
        bytes[size++] = (byte) (mark | codePoint >> shift);
        while (shift > 0) {
            shift -= 6;
            bytes[size++] = (byte) (0x80 | codePoint >> shift & 0x3F);
        }
    }

    /** Some readers of lines, and JavaScript before 2019, end a line at these, too. */
    private static boolean isLineEnd(int codePoint) {
        return codePoint == 0x2028 || codePoint == 0x2029 || codePoint == 0x85;
    }

    private static boolean[] ascii(char first, String except) {
        boolean[] plain = new boolean[0x80];
        for (char c = first; c < plain.length; c++) {
            plain[c] = except.indexOf(c) < 0;
        }
        return plain;
    }

    private void putEscape(char letter) {
        put('\\');
        put(letter);
    }

    private void putEscapedCode(char c) {
        putEscape('u');
        for (int shift = 12; shift >= 0; shift -= 4) {
            put(HEXADECIMAL[c >> shift & 0xF]);
        }
    }

    private void reserve(long count) {
        if (count > limit - size) {
            throw new JsonException(Kind.TOO_LARGE, "documents may have " + limit + " bytes", size);
        }
        if (count > bytes.length - size) {
            grow(size + count);
        }
    }

    /** Doubles the room, or leaves an eighth after something large: its escapes are few, and little follows it. */
    private void grow(long needed) {
        long roomy = Math.max(2L * bytes.length, needed + needed / 8);
        bytes = Arrays.copyOf(bytes, (int) Math.min(roomy, limit));
    }
}
