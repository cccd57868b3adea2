package dev.lathe.feature;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One row of a table: a reader, the JSON that it is given, and what it makes of it: a value, or a mistake that begins
 * with the place.
 *
 * @param sent JSON text, or {@code (missing)}
 */
record Reading(String reader, String sent, String outcome) {

    static final String MISSING = "(missing)";

    private static final String ARROW = " -> ";

    /** Reads a table: a line of {@code = reader} begins a paragraph, and the other lines of it are rows. */
    static List<Reading> all(String table) {
        List<Reading> readings = new ArrayList<>();
        String reader = "";
        for (String line : lines(table)) {
            if (line.startsWith("= ")) {
                reader = line.substring(2);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                readings.add(row(reader, line));
            }
        }
        return readings;
    }

    private static Reading row(String reader, String line) {
        int arrow = line.indexOf(ARROW);
        if (arrow < 0) {
            throw new IllegalArgumentException(line);
        }
        return new Reading(reader, line.substring(0, arrow).trim(), line.substring(arrow + ARROW.length()));
    }

    private static List<String> lines(String table) {
        try (InputStream text = Objects.requireNonNull(Reading.class.getResourceAsStream(table), table)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return reader + " of " + sent;
    }
}
