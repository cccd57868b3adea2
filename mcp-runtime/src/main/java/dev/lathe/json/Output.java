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
        int length = json.length();
        reserve(length);
        for (int i = 0; i < length; i++) {
            char c = json.charAt(i);
            if (c < 0x80) {
                put(c == '\n' || c == '\r' ? ' ' : c);
            } else {
                i += putUnicode(json, i);
            }
        }
    }

    /** Writes text as a JSON string, with its quotes. */
    void putQuoted(String text) {
        int length = text.length();
        reserve(length + 2L);
        put('"');
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                putAscii(c);
            } else {
                i += putUnicode(text, i);
            }
        }
        put('"');
    }

    /** Writes what another output holds, which must be UTF-8, as a JSON string with its quotes. */
    void putQuoted(Output source) {
        int length = source.size;
        reserve(length + 2L);
        put('"');
        for (int i = 0; i < length; i++) {
            byte b = source.bytes[i];
            if (b < 0) {
                put(b);
            } else {
                putAscii((char) b);
            }
        }
        put('"');
    }

    private void putAscii(char c) {
        if (c >= ' ' && c != '"' && c != '\\') {
            put(c);
            return;
        }
        switch (c) {
            case '"', '\\' -> putEscape(c);
            case '\n' -> putEscape('n');
            case '\r' -> putEscape('r');
            case '\t' -> putEscape('t');
            default -> putEscapedCode(c);
        }
    }

    /** Writes the character at an index that is not ASCII, and returns 1 when it took two chars, otherwise 0. */
    private int putUnicode(String text, int index) {
        int codePoint = text.codePointAt(index);
        if (codePoint >= 0x10000) {
            put(0xF0 | codePoint >> 18);
            put(0x80 | codePoint >> 12 & 0x3F);
            put(0x80 | codePoint >> 6 & 0x3F);
            put(0x80 | codePoint & 0x3F);
            return 1;
        }
        if (isLineEnd(codePoint) || codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
            putEscapedCode((char) codePoint);
        } else if (codePoint >= 0x800) {
            put(0xE0 | codePoint >> 12);
            put(0x80 | codePoint >> 6 & 0x3F);
            put(0x80 | codePoint & 0x3F);
        } else {
            put(0xC0 | codePoint >> 6);
            put(0x80 | codePoint & 0x3F);
        }
        return 0;
    }

    /** Some readers of lines, and JavaScript before 2019, end a line at these, too. */
    private static boolean isLineEnd(int codePoint) {
        return codePoint == 0x2028 || codePoint == 0x2029 || codePoint == 0x85;
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
            long doubled = Math.min(2L * bytes.length, limit);
            bytes = Arrays.copyOf(bytes, (int) Math.max(doubled, size + count));
        }
    }
}
