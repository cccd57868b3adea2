package dev.lathe.feature;

import dev.lathe.json.JsonString;
import java.io.File;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Reads values of the JDK that are written as text. What is wrong is noted with an example, and a harmless constant
 * returned. Nothing here asks a network or a file system.
 */
public final class TextReader {

    /** The JDK takes hours to compile a million letters. */
    private static final int LONGEST_REGEX = 4_096;

    private TextReader() {}

    /** Reads a {@code uuid}: 32 hexadecimal digits and four hyphens. */
    public static UUID uuid(Argument argument) {
        if (argument.value() instanceof JsonString text && isUuid(text.value())) {
            return UUID.fromString(text.value());
        }
        argument.expected("a UUID such as 123e4567-e89b-12d3-a456-426614174000");
        return new UUID(0, 0);
    }

    /** The JDK fills up groups that are too short. */
    private static boolean isUuid(String text) {
        if (text.length() != 36) {
            return false;
        }
        for (int i = 0; i < 36; i++) {
            char c = text.charAt(i);
            boolean isHyphen = i == 8 || i == 13 || i == 18 || i == 23;
            if (isHyphen ? c != '-' : c >= 0x80 || Character.digit(c, 16) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Reads a {@code uri}: one with a scheme, in ASCII. */
    public static URI uri(Argument argument) {
        if (argument.value() instanceof JsonString text && isAscii(text.value())) {
            try {
                URI uri = new URI(text.value());
                if (uri.isAbsolute()) {
                    return uri;
                }
            } catch (URISyntaxException isNone) {
                // Told below.
            }
        }
        argument.expected("an absolute URI such as https://example.com/a%20b");
        return URI.create("about:blank");
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Reads a {@code uri} whose scheme the JDK has a protocol for. */
    public static URL url(Argument argument) {
        URI uri = uri(argument);
        try {
            return argument.isRejected() ? nowhere() : uri.toURL();
        } catch (MalformedURLException | IllegalArgumentException isNone) {
            argument.expected("a URL with a known protocol such as https://example.com/a%20b");
            return nowhere();
        }
    }

    private static URL nowhere() {
        try {
            return new URL("file:");
        } catch (MalformedURLException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Reads a path of the default file system, whether there is such a file or not. */
    public static Path path(Argument argument) {
        if (argument.value() instanceof JsonString text) {
            try {
                return Path.of(text.value());
            } catch (InvalidPathException isNone) {
                // Told below.
            }
        }
        argument.expected("a path");
        return Path.of("");
    }

    /** Reads a path, whether there is such a file or not. */
    public static File file(Argument argument) {
        if (argument.value() instanceof JsonString text && text.value().indexOf('\0') < 0) {
            return new File(text.value());
        }
        argument.expected("a path");
        return new File("");
    }

    /** Reads an IPv4 or IPv6 address. A host's name is none, because to look it up is to send a packet. */
    public static InetAddress inetAddress(Argument argument) {
        return AddressReader.inetAddress(argument);
    }

    /** Reads the name of a character set that this JVM has. */
    public static Charset charset(Argument argument) {
        // The JDK takes a millisecond to find out that there is none of a name: too long for what is only counted.
        if (argument.value() instanceof JsonString text && argument.isToldMore()) {
            try {
                return Charset.forName(text.value());
            } catch (IllegalArgumentException isNone) {
                // Told below.
            }
        }
        argument.expected("a character set such as UTF-8");
        return StandardCharsets.UTF_8;
    }

    /** Reads a regular expression as {@link Pattern} has them. */
    public static Pattern regex(Argument argument) {
        if (argument.value() instanceof JsonString text) {
            if (text.value().length() > LONGEST_REGEX) {
                argument.expected("within " + LONGEST_REGEX + " characters");
                return Pattern.compile("");
            }
            try {
                return Pattern.compile(text.value());
            } catch (RuntimeException | StackOverflowError isNone) {
                // Told below. Not all malformed expressions end in the exception that is documented.
            }
        }
        argument.expected("a regular expression of Java");
        return Pattern.compile("");
    }

    /** Reads a language tag (BCP 47). */
    public static Locale locale(Argument argument) {
        if (argument.value() instanceof JsonString text && !text.value().isEmpty()) {
            try {
                return new Locale.Builder().setLanguageTag(text.value()).build();
            } catch (IllformedLocaleException isNone) {
                // Told below.
            }
        }
        argument.expected("a language tag such as en or pt-BR");
        return Locale.ROOT;
    }

    /** Reads a currency code (ISO 4217). */
    public static Currency currency(Argument argument) {
        if (argument.value() instanceof JsonString text) {
            try {
                return Currency.getInstance(text.value());
            } catch (IllegalArgumentException isNone) {
                // Told below.
            }
        }
        argument.expected("a currency code such as EUR");
        return Currency.getInstance("XXX");
    }

    /** Reads Base64 with its padding (RFC 4648, section 4). */
    public static byte[] bytes(Argument argument) {
        return Base64Text.read(argument);
    }

    /** Reads Base64 with its padding (RFC 4648, section 4). */
    public static ByteBuffer byteBuffer(Argument argument) {
        return ByteBuffer.wrap(bytes(argument));
    }
}
