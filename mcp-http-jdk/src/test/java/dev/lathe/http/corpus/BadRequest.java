package dev.lathe.http.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One paragraph of a table: how a good request is spoiled, and what comes back.
 *
 * @param lines all of it but the name
 */
record BadRequest(String name, List<String> lines) {

    private static final String SHUT = "shut";
    private static final String TIMES = "times ";

    /** Reads the tables. */
    static List<BadRequest> all() {
        return Stream.of("bad-heads.txt", "bad-headers.txt", "bad-bodies.txt")
                .flatMap(file -> Arrays.stream(text(file).split("\n\n+")))
                .filter(paragraph -> !paragraph.startsWith("#"))
                .map(paragraph -> paragraph.lines().toList())
                .map(lines -> new BadRequest(lines.get(0), lines.subList(1, lines.size())))
                .toList();
    }

    private static String text(String file) {
        try (InputStream table = Objects.requireNonNull(BadRequest.class.getResourceAsStream(file), file)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what is sent. */
    byte[] bytes(Names names) {
        Draft draft = new Draft(names);
        for (String line : lines) {
            if (!line.startsWith("<") && !line.equals(SHUT) && !line.startsWith(TIMES)) {
                draft.spoil(line);
            }
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < times(); i++) {
            all.writeBytes(draft.bytes());
        }
        return all.toByteArray();
    }

    /** Tells whether the client says that it will send nothing more. */
    boolean isShut() {
        return lines.contains(SHUT);
    }

    /** Tells whether the answer has no body, whatever it says. */
    boolean isHead() {
        return lines.stream().anyMatch(line -> line.startsWith("line HEAD "));
    }

    /** Returns what comes back, one after the other. */
    List<Expected> answers(JdkParser parser, Names names) {
        List<Expected> once = Expected.all(lines.stream()
                .filter(line -> line.startsWith("< ") || line.startsWith("<" + parser.version() + " "))
                .map(line -> names.fill(line.substring(line.indexOf(' ') + 1)))
                .toList());
        return Collections.nCopies(times(), once).stream().flatMap(List::stream).toList();
    }

    private int times() {
        return lines.stream()
                .filter(line -> line.startsWith(TIMES))
                .mapToInt(line -> Integer.parseInt(line.substring(TIMES.length())))
                .findAny()
                .orElse(1);
    }

    @Override
    public String toString() {
        return name;
    }
}
