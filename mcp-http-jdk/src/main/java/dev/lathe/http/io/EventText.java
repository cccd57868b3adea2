package dev.lathe.http.io;

import dev.lathe.json.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** How events are written down (HTML, Server-sent events): UTF-8, a field a line, an empty line behind. */
public final class EventText {

    private static final byte[] MESSAGE = ascii("event: message\ndata: ");
    private static final byte[] DATA_OF_ID = ascii("\nevent: message\ndata: ");
    private static final byte[] END = ascii("\n\n");

    private EventText() {}

    /** Returns an event that cannot be asked for again. */
    public static byte[] message(JsonWriter message) {
        ByteArrayOutputStream text = new ByteArrayOutputStream(message.size() + MESSAGE.length + END.length);
        text.writeBytes(MESSAGE);
        text.writeBytes(message.toBytes());
        text.writeBytes(END);
        return text.toByteArray();
    }

    /** Returns an event with an id, which is ASCII without a line's end. */
    public static byte[] message(String id, JsonWriter message) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes(ascii("id: " + id));
        text.writeBytes(DATA_OF_ID);
        text.writeBytes(message.toBytes());
        text.writeBytes(END);
        return text.toByteArray();
    }

    /** Returns an event without a message: its id is where a client may go on (2025-11-25, Sending Messages). */
    public static byte[] priming(String id) {
        return ascii("id: " + id + "\ndata: \n\n");
    }

    /** Returns the word how long to wait before coming back. */
    public static byte[] retry(Duration wait) {
        return ascii("retry: " + wait.toMillis() + "\n\n");
    }

    /** Returns what every client ignores: it shows whether there still is one. */
    public static byte[] comment() {
        return ascii(":\n\n");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
