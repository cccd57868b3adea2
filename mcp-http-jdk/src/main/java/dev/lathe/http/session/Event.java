package dev.lathe.http.session;

import dev.lathe.http.io.EventText;
import dev.lathe.json.JsonWriter;
import java.util.Arrays;

/** Something that goes over a stream, as it is written down. */
final class Event {

    private static final int LENGTH_OF_FIELD = "id: ".length();

    private final long number;
    private final byte[] text;

    /** How long its id is with the name of that field; 0 without an id. */
    private final int head;

    private Event(long number, byte[] text, int head) {
        this.number = number;
        this.text = text;
        this.head = head;
    }

    /** A message that can be asked for again. */
    static Event of(EventId id, JsonWriter message) {
        return named(id, EventText.message(id.text(), message));
    }

    /** A message that is told once. */
    static Event fleeting(long number, JsonWriter message) {
        return new Event(number, EventText.message(message), 0);
    }

    /** A place to go on from, without a message. */
    static Event priming(EventId id) {
        return named(id, EventText.priming(id.text()));
    }

    /** Something to begin with where there is nothing to say. */
    static Event silence(long number) {
        return new Event(number, EventText.comment(), 0);
    }

    private static Event named(EventId id, byte[] text) {
        return new Event(id.number(), text, LENGTH_OF_FIELD + id.text().length());
    }

    long number() {
        return number;
    }

    byte[] text() {
        return text;
    }

    /** Tells whether a client may go on from here. */
    boolean hasId() {
        return head > 0;
    }

    /** Tells whether only the id is another. */
    boolean saysTheSameAs(Event other) {
        return Arrays.equals(text, head, text.length, other.text, other.head, other.text.length);
    }
}
