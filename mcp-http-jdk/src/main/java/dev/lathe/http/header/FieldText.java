package dev.lathe.http.header;

import dev.lathe.http.io.HeaderText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * What the value of a header says (Streamable HTTP, Value Encoding). Nothing is guessed: what is not exact says
 * nothing.
 */
final class FieldText {

    private static final String PREFIX = "=?base64?";
    private static final String SUFFIX = "?=";

    private FieldText() {}

    /**
     * Returns the text that stands there, without the blanks around it, which are not part of a value (RFC 9110,
     * section 5.5); nothing where there is more than visible ASCII, spaces and tabs.
     */
    static Optional<String> plain(String sent) {
        return Optional.of(strip(sent)).filter(text -> text.chars().allMatch(FieldText::isPlain));
    }

    /** Returns the text that stands there, or the one that it says in Base64; nothing where it fails to say it. */
    static Optional<String> decoded(String sent) {
        String text = strip(sent);
        return isEncoded(text)
                ? ofBase64(text.substring(PREFIX.length(), text.length() - SUFFIX.length()))
                : plain(text);
    }

    /** Returns the value without the blanks around it; those that count have been sent in Base64. */
    static String strip(String sent) {
        return HeaderText.strip(sent, 0, sent.length());
    }

    /** Tells whether both markers are there, and not with one question mark between them. */
    private static boolean isEncoded(String text) {
        return text.length() >= PREFIX.length() + SUFFIX.length() && text.startsWith(PREFIX) && text.endsWith(SUFFIX);
    }

    /** The decoder takes missing padding and stray bits for what they might mean; the encoder knows one form only. */
    private static Optional<String> ofBase64(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            return Base64.getEncoder().encodeToString(bytes).equals(base64) ? ofUtf8(bytes) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static Optional<String> ofUtf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private static boolean isPlain(int c) {
        return c >= ' ' && c <= '~' || c == '\t';
    }
}
