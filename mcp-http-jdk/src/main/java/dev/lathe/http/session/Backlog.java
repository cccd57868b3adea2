package dev.lathe.http.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What one stream has said lately, the oldest first. Not thread-safe. */
final class Backlog {

    private final Deque<Event> events = new ArrayDeque<>(4);
    private long bytes;

    void add(Event event) {
        events.addLast(event);
        bytes += event.text().length;
    }

    void dropOldest() {
        bytes -= events.removeFirst().text().length;
    }

    void clear() {
        events.clear();
        bytes = 0;
    }

    boolean isEmpty() {
        return events.isEmpty();
    }

    int size() {
        return events.size();
    }

    long bytes() {
        return bytes;
    }

    /** Returns what is left of the events after that number. */
    List<Event> after(long number) {
        List<Event> later = new ArrayList<>();
        for (Event event : events) {
            if (event.number() > number) {
                later.add(event);
            }
        }
        return later;
    }

    /** Tells whether one of the events after that number says the same. */
    boolean says(Event event, long number) {
        for (Event kept : events) {
            if (kept.number() > number && kept.saysTheSameAs(event)) {
                return true;
            }
        }
        return false;
    }
}
