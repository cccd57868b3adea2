package dev.lathe.json;

import dev.lathe.json.JsonException.Kind;
import java.nio.charset.StandardCharsets;

/** The bytes of a document and the place reached in them. */
final class Input {

    /** What {@link #peek()} returns after the last byte. */
    static final int END = -1;

    private final byte[] bytes;
    private final int start;
    private final int end;
    private int at;

    Input(byte[] bytes, int offset, int length) {
        this.bytes = bytes;
        this.start = offset;
        this.end = offset + length;
        this.at = offset;
    }

    int peek() {
        return at < end ? bytes[at] & 0xFF : END;
    }

    /** Steps over the byte that was just looked at. */
    void skip() {
        at++;
    }

    /** Steps over blanks and returns the byte after them, which is not consumed. */
    int token() {
        while (at < end) {
            byte b = bytes[at];
            if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                return b & 0xFF;
            }
            at++;
        }
        return END;
    }

    /** Steps over every byte of a string that stands for itself. */
    void skipPlain() {
        while (at < end) {
            // Bytes are signed: what is not ASCII is below the blank, too.
            byte b = bytes[at];
            if (b < ' ' || b == '"' || b == '\\') {
                return;
            }
            at++;
        }
    }

    void skipDigits() {
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
    }

    /** Returns how many bytes of the document were consumed. */
    int position() {
        return at - start;
    }

    /** Returns the bytes from the given position up to here, all of which must be ASCII. */
    String ascii(int from) {
        return new String(bytes, start + from, position() - from, StandardCharsets.ISO_8859_1);
    }

    JsonException unexpected(String wanted) {
        return malformed("expected " + wanted + " but found " + found());
    }

    JsonException malformed(String message) {
        return problem(Kind.MALFORMED, message);
    }

    JsonException problem(Kind kind, String message) {
        return new JsonException(kind, message, position());
    }

    private String found() {
        int b = peek();
        if (b == END) {
            return "the end";
        }
        return b > ' ' && b < 0x7F ? "'" + (char) b + "'" : "the byte 0x" + Integer.toHexString(b);
    }
}
