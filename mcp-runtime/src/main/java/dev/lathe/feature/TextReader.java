package dev.lathe.feature;

import java.io.File;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads values that have a form of their own from strings. */
public final class TextReader {

    private TextReader() {}

    public static UUID uuid(Argument argument) {
        throw new UnsupportedOperationException("soon");
    }

    public static URI uri(Argument argument) {
        throw new UnsupportedOperationException("soon");
    }

    public static URL url(Argument argument) {
        throw new UnsupportedOperationException("soon");
    }

    public static Path path(Argument argument) {
        throw new UnsupportedOperationException("soon");
    }

    public static File file(Argument argument) {
        throw new UnsupportedOperationException("soon");
    }

    public static InetAddress inetAddress(Argument argument) {
        throw new UnsupportedOperationException("soon");
    }

    public static Charset charset(Argument argument) {
        throw new UnsupportedOperationException("soon");
    }

    public static Pattern regex(Argument argument) {
        throw new UnsupportedOperationException("soon");
    }

    public static Locale locale(Argument argument) {
        throw new UnsupportedOperationException("soon");
    }

    public static Currency currency(Argument argument) {
        throw new UnsupportedOperationException("soon");
    }

    public static ByteBuffer byteBuffer(Argument argument) {
        throw new UnsupportedOperationException("soon");
    }

    public static byte[] bytes(Argument argument) {
        throw new UnsupportedOperationException("soon");
    }
}
