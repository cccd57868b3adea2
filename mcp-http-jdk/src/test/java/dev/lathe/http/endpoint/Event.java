package dev.lathe.http.endpoint;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * One event of a stream, as the standard has it (HTML, Server-sent events). A field that is not there is an empty text.
 *
 * @param comment whether there is nothing but a comment
 */
public record Event(String id, String retry, String data, boolean comment) {

    /** There is no event any more, and the stream was ended properly. */
    public static final Event END = new Event("", "", "", false);

    static Event read(InputStream in) throws IOException {
        String id = "";
        String retry = "";
        String data = "";
        boolean comment = true;
        String line = line(in);
        if (line.isEmpty()) {
            return END;
        }
        for (; !line.equals("\n"); line = line(in)) {
            if (line.isEmpty()) {
                throw new EOFException("the end came in the middle of an event");
            }
            int colon = line.indexOf(": ");
            String value = line.substring(colon < 0 ? line.length() : colon + 2).strip();
            switch (line.substring(0, Math.max(colon, 0))) {
                case "id" -> id = value;
                case "retry" -> retry = value;
                case "data" -> data += value;
                default -> {}
            }
            comment &= line.startsWith(":");
        }
        return new Event(id, retry, data, comment);
    }

    /** Returns a line with its end, or nothing. */
    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        while (next >= 0) {
            line.write(next);
            next = next == '\n' ? -1 : in.read();
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
