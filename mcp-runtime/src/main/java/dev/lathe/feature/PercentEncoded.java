package dev.lathe.feature;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A value as it is written in a URI. */
final class PercentEncoded {

    private static final int ESCAPE = "%41".length();

    private PercentEncoded() {}

    /**
     * Returns the text that is meant, or null if it is not written well: a character that must be escaped, a bad
     * escape, bytes that are no UTF-8 (strictly), or NUL.
     */
    static @Nullable String decode(CharSequence encoded, UriPart part) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(encoded));
            return areAllowed(encoded, part) && unescape(bytes)
                    ? StandardCharsets.UTF_8.newDecoder().decode(bytes).toString()
                    : null;
        } catch (CharacterCodingException isNoText) {
            return null;
        }
    }

    private static boolean areAllowed(CharSequence encoded, UriPart part) {
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c != '%' && !part.allows(c)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Writes the bytes that are meant over those that say them. Returns whether every escape is one, and none is NUL.
     */
    private static boolean unescape(ByteBuffer bytes) {
        int length = 0;
        for (int i = 0; i < bytes.limit(); i++) {
            byte next = bytes.get(i);
            if (next == '%') {
                int escaped = i + ESCAPE <= bytes.limit() ? number(bytes.get(i + 1), bytes.get(i + 2)) : 0;
                if (escaped <= 0) {
                    return false;
                }
                next = (byte) escaped;
                i += ESCAPE - 1;
            }
            bytes.put(length++, next);
        }
        bytes.limit(length);
        return true;
    }

    private static int number(byte high, byte low) {
        return digit(high) < 0 || digit(low) < 0 ? -1 : digit(high) << 4 | digit(low);
    }

    /** Bytes beyond ASCII are negative, and no digits. */
    private static int digit(byte c) {
        return Character.digit(c, 16);
    }
}
