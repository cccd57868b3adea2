package dev.lathe.http.corpus;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes as one can read them: {@code \r}, {@code \n}, {@code \t}, {@code \x0b}, and {@code \(text*1000)} for a thousand
 * times the text, in which {@code #} is how often it has been there. Every other backslash is one, so that JSON may
 * have its own.
 */
final class Escapes {

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([rnt])|x([0-9a-f]{2})|\\((.*?)\\*([0-9]+)\\))");

    private Escapes() {}

    static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher escape = ESCAPE.matcher(text);
        int plain = 0;
        while (escape.find()) {
            bytes.writeBytes(utf8(text.substring(plain, escape.start())));
            bytes.writeBytes(meaning(escape));
            plain = escape.end();
        }
        bytes.writeBytes(utf8(text.substring(plain)));
        return bytes.toByteArray();
    }

    private static byte[] meaning(Matcher escape) {
        if (escape.group(1) != null) {
            return new byte[] {(byte) "\t\n\r".charAt("tnr".indexOf(escape.group(1)))};
        }
        if (escape.group(2) != null) {
            return new byte[] {(byte) Integer.parseInt(escape.group(2), 16)};
        }
        return repeated(escape.group(3), Integer.parseInt(escape.group(4)));
    }

    private static byte[] repeated(String text, int times) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] same = text.contains("#") ? null : bytes(text);
        for (int i = 0; i < times; i++) {
            all.writeBytes(same == null ? bytes(text.replace("#", String.valueOf(i))) : same);
        }
        return all.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
