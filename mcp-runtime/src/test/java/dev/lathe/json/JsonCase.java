package dev.lathe.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** One line of cases.txt. */
record JsonCase(String name, boolean isAccepted, byte[] document) {

    static List<JsonCase> all() {
        try (InputStream table = Objects.requireNonNull(JsonCase.class.getResourceAsStream("cases.txt"))) {
            return new String(table.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(JsonCase::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonCase of(String line) {
        String[] columns = line.split(" ", -1);
        return new JsonCase(
                columns[1],
                switch (columns[0]) {
                    case "accept" -> true;
                    case "refuse" -> false;
                    default -> throw new IllegalArgumentException(line);
                },
                bytes(columns.length == 3 ? columns[2] : ""));
    }

    private static byte[] bytes(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < encoded.length(); i++) {
            if (encoded.charAt(i) == '%') {
                bytes.write(Integer.parseInt(encoded.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(encoded.charAt(i));
            }
        }
        return bytes.toByteArray();
    }

    @Override
    public String toString() {
        return name;
    }
}
