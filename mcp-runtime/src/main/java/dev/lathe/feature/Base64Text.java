package dev.lathe.feature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/** Bytes as text. */
public final class Base64Text {

    private Base64Text() {}

    public static String of(byte[] bytes) {
        throw new UnsupportedOperationException("soon");
    }

    public static String of(ByteBuffer buffer) {
        throw new UnsupportedOperationException("soon");
    }

    public static String of(InputStream stream) throws IOException {
        throw new UnsupportedOperationException("soon");
    }
}
