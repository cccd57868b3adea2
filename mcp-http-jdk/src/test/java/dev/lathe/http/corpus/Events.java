package dev.lathe.http.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;

/** An answer in events, as they come. */
final class Events {

    private final InputStream in;
    private String lastId = "";

    /** Takes the head of the answer off a connection. */
    Events(Wire wire) throws IOException {
        Answer head = Answer.head(wire.in());
        assertEquals(200, head.status(), head::toString);
        assertEquals("text/event-stream", head.header("Content-Type"));
        in = head.bodyIn(wire.in());
    }

    /** Returns the data of the next event that has any; the text "the end" if none follows. */
    String next() throws IOException {
        String data = "";
        while (data.isBlank()) {
            String line = line();
            if (line.startsWith("id:")) {
                lastId = line.substring("id:".length()).trim();
            } else if (line.startsWith("data:")) {
                data = line.substring("data:".length()).trim();
            } else if (line.equals("the end")) {
                return line;
            }
        }
        return data;
    }

    /** Waits for an event that a client can come back for. */
    String nextId() throws IOException {
        String known = lastId;
        while (lastId.equals(known)) {
            String line = line();
            if (line.startsWith("id:")) {
                lastId = line.substring("id:".length()).trim();
            }
        }
        return lastId;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                return "the end";
            }
            line.append((char) next);
        }
        return line.toString();
    }
}
