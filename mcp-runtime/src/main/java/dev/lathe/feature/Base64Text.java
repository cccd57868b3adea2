package dev.lathe.feature;

import dev.lathe.json.JsonLimits;
import dev.lathe.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Base64;

/** Bytes as text: Base64 with its padding (RFC 4648, section 4). */
public final class Base64Text {

    /** What a stream may hold: more does not fit into a document. */
    private static final int MOST_BYTES = JsonLimits.DEFAULT.document();

    private Base64Text() {}

    public static String of(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Returns what is between the buffer's position, which stays where it is, and its limit. */
    public static String of(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return of(bytes);
    }

    /**
     * Reads the stream to its end and closes it.
     *
     * @throws ToolException if there are more than 16 MiB
     */
    public static String of(InputStream stream) throws IOException {
        try (stream) {
            byte[] bytes = stream.readNBytes(MOST_BYTES);
            if (bytes.length == MOST_BYTES && stream.read() >= 0) {
                throw new ToolException("the result has more than " + MOST_BYTES + " bytes; ask for less");
            }
            return of(bytes);
        }
    }

    static byte[] read(Argument argument) {
        if (argument.value() instanceof JsonString text) {
            try {
                byte[] bytes = Base64.getDecoder().decode(text.value());
                if (isCanonical(text.value(), bytes)) {
                    return bytes;
                }
            } catch (IllegalArgumentException isNone) {
                // Told below.
            }
        }
        argument.expected("Base64 with padding such as SGk=");
        return new byte[0];
    }

    /** The JDK's decoder also takes a text without padding, and stray bits before it. */
    private static boolean isCanonical(String text, byte[] bytes) {
        int tail = bytes.length % 3;
        ByteBuffer last = ByteBuffer.wrap(bytes, bytes.length - tail, tail);
        return text.length() % 4 == 0 && text.endsWith(of(last));
    }
}
