package dev.lathe.http.session;

import dev.lathe.http.io.EventSink;
import dev.lathe.http.io.EventText;
import java.time.Duration;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One connection that a stream goes over, for as long as it lasts. Whoever has something to say writes it, and what
 * others have said before: one thread at a time, so that everything goes out once and in order. Thread-safe.
 */
final class Line {

    private final EventSink sink;
    private final Queue<Event> untold;
    private final ReentrantLock writing = new ReentrantLock();
    private volatile long told;
    private volatile boolean hasId;
    private volatile boolean over;

    /**
     * Begins a connection.
     *
     * @param told the number of the event that its client had last
     * @param hasId whether the client has the id of that
     * @param untold what came after that
     */
    Line(EventSink sink, long told, boolean hasId, Collection<Event> untold) {
        this.sink = sink;
        this.told = told;
        this.hasId = hasId;
        this.untold = new ConcurrentLinkedQueue<>(untold);
    }

    /** Adds what is to be told; nobody may add anything else meanwhile. */
    void add(Event event) {
        untold.add(event);
    }

    /** Returns the number of the event that the client took last. */
    long told() {
        return told;
    }

    boolean goesTo(EventSink other) {
        return sink.equals(other);
    }

    /** Tells whether the client could come back for more. */
    boolean hasId() {
        return hasId;
    }

    /**
     * Returns when everything up to that number is told, by this thread or another.
     *
     * @return whether the client took it
     */
    boolean tell(long upTo) {
        writing.lock();
        try {
            Event next = untold.peek();
            while (!over && next != null && next.number() <= upTo) {
                tell(next);
                next = untold.peek();
            }
        } finally {
            writing.unlock();
        }
        closeIfOver();
        return !over;
    }

    private void tell(Event event) {
        if (sink.send(event.text())) {
            untold.remove();
            told = event.number();
            hasId = hasId || event.hasId();
        } else {
            over = true;
        }
    }

    /** Shows whether the client is still there, unless somebody is writing and will see it. */
    boolean beat() {
        if (writing.tryLock()) {
            try {
                over = over || !sink.send(EventText.comment());
            } finally {
                writing.unlock();
            }
        }
        closeIfOver();
        return !over;
    }

    /** Asks the client to come back after a while, and tells it nothing more. */
    void hangUp(Duration retry) {
        writing.lock();
        try {
            if (!over) {
                sink.send(EventText.retry(retry));
                over = true;
            }
        } finally {
            writing.unlock();
        }
        closeIfOver();
    }

    /** Tells nothing more, once what is being told is told; waits for that. */
    void cut() {
        writing.lock();
        try {
            over = true;
        } finally {
            writing.unlock();
        }
        closeIfOver();
    }

    /** Tells nothing more; what is being told goes on. Waits for nobody. */
    void stop() {
        over = true;
    }

    /** Ends the connection, now or when what is being told is told; waits for the client at most to end it. */
    void close() {
        over = true;
        closeIfOver();
    }

    /** Whoever is writing looks after that whether it has to be closed: it may have been stopped meanwhile. */
    private void closeIfOver() {
        if (over && writing.tryLock()) {
            try {
                sink.close();
            } finally {
                writing.unlock();
            }
        }
    }
}
