package dev.lathe.stdio;

import dev.lathe.dialogue.Line;
import dev.lathe.json.JsonString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One paragraph of bad-lines.txt.
 *
 * @param sent what the client sends, with the ends of lines
 * @param answers what the server says to it
 */
record BadLine(String name, byte[] sent, List<String> answers) {

    private static final Pattern ESCAPED = Pattern.compile("%(?:([0-9A-F]{2})|\\((.*?)\\*([0-9]+)\\))");
    private static final Pattern ERROR = Pattern.compile("(?:(\\S+): )?(-[0-9]+) (.*)");

    static List<BadLine> all() {
        try (InputStream table = Objects.requireNonNull(BadLine.class.getResourceAsStream("bad-lines.txt"))) {
            String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            List<BadLine> all = new ArrayList<>();
            for (String paragraph : text.split("\n\n+")) {
                if (!paragraph.startsWith("#")) {
                    all.add(of(paragraph));
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BadLine of(String paragraph) {
        List<String> lines = paragraph.lines().toList();
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        List<String> answers = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("> ")) {
                sent.writeBytes(bytes(line.substring(2) + "\n"));
            } else if (line.startsWith("< ")) {
                answers.add(answer(line.substring(2)));
            } else {
                throw new IllegalArgumentException(line);
            }
        }
        return new BadLine(lines.get(0), sent.toByteArray(), answers);
    }

    /** A byte that is no printable ASCII may be written %XX, and %(text*1000) is a thousand times the text. */
    private static byte[] bytes(String escaped) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher escape = ESCAPED.matcher(Line.complete(escaped));
        StringBuilder plain = new StringBuilder();
        while (escape.find()) {
            escape.appendReplacement(plain, "");
            bytes.writeBytes(plain.toString().getBytes(StandardCharsets.UTF_8));
            plain.setLength(0);
            if (escape.group(1) != null) {
                bytes.write(Integer.parseInt(escape.group(1), 16));
            } else {
                bytes.writeBytes(repeated(bytes(escape.group(2)), Integer.parseInt(escape.group(3))));
            }
        }
        escape.appendTail(plain);
        bytes.writeBytes(plain.toString().getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static byte[] repeated(byte[] bytes, int times) {
        byte[] all = new byte[bytes.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(bytes, 0, all, i * bytes.length, bytes.length);
        }
        return all;
    }

    /** An answer in full, or an error as "code message" or "id: code message". */
    private static String answer(String line) {
        Matcher error = ERROR.matcher(line);
        if (!error.matches()) {
            return line;
        }
        String id = error.group(1) == null ? "" : "\"id\":" + error.group(1) + ",";
        return "{\"jsonrpc\":\"2.0\"," + id + "\"error\":{\"code\":" + error.group(2) + ",\"message\":"
                + new JsonString(error.group(3)) + "}}";
    }

    /** Tells whether the server agrees to a revision here, which changes what it says later. */
    boolean isHandshake() {
        return answers.stream().anyMatch(answer -> answer.contains("protocolVersion\":"));
    }

    @Override
    public String toString() {
        return name;
    }
}
