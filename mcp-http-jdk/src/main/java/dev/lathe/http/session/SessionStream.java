package dev.lathe.http.session;

import dev.lathe.http.io.EventSink;
import dev.lathe.json.JsonWriter;
import dev.lathe.wire.Outbound;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One stream of a session, over one connection after the other: what it said lately is kept, so that a client whose
 * connection broke may come back for it (2025-11-25, Resumability and Redelivery). Thread-safe.
 *
 * <p>What sends waits for the client of this stream, as long as the sink does, and for no other; no lock of the session
 * is held meanwhile.
 */
public final class SessionStream implements Outbound {

    /** The streams of the session, and the lock of everything below. */
    private final Streams home;

    private final String name;
    private final boolean resumable;
    private final Backlog backlog = new Backlog();
    private @Nullable Line line;

    /** The number of the last event there was. */
    private long last;

    /** The number of the last event that a client took; while there is a connection, that knows better. */
    private long told;

    private boolean ended;
    private boolean over;

    SessionStream(Streams home, String name, boolean resumable) {
        this.home = home;
        this.name = name;
        this.resumable = resumable;
    }

    /** Sends a message to whoever is attached; keeps it for a client that comes back. */
    @Override
    public void send(JsonWriter message) {
        Line to;
        long number;
        synchronized (home) {
            to = put(message);
            number = last;
        }
        deliver(to, number);
    }

    /** Sends the last message. */
    public void end(JsonWriter message) {
        synchronized (home) {
            put(message);
        }
        end();
    }

    /** Ends the stream: a client has heard everything with what it was sent, or will have when it has come back. */
    public void end() {
        Line to;
        long number;
        synchronized (home) {
            ended = true;
            to = line;
            number = last;
            home.settle(this);
        }
        deliver(to, number);
    }

    /**
     * Lets a client listen that comes for the first time, or does not know any more what it has heard: it hears what no
     * client took so far. It is sent something at once, at least a comment.
     *
     * @param primed whether a client that there is nothing to tell learns where it could go on (from 2025-11-25 on)
     * @return whether it listens; otherwise somebody else does, or the session is over, and the sink was not used
     */
    public boolean attach(EventSink sink, boolean primed) {
        Line fresh;
        long number;
        synchronized (home) {
            if (line != null || over) {
                return false;
            }
            fresh = begin(sink, told, false, primed);
            number = last;
        }
        home.entered();
        deliver(fresh, number);
        return true;
    }

    /**
     * Lets a client that has heard everything up to that number listen again, instead of whoever listens now. What is
     * not kept any more is missing.
     */
    boolean resume(long number, EventSink sink) {
        Line before;
        Line fresh;
        long newest;
        synchronized (home) {
            if (over || !resumable || number > last) {
                return false;
            }
            before = line;
            fresh = begin(sink, number, true, false);
            newest = last;
        }
        home.entered();
        deliver(fresh, newest);
        release(before);
        return true;
    }

    /**
     * Has the client come back after a while for what is still to be said, so that no connection has to be held. Does
     * nothing if it could not, or listens by another connection already.
     */
    public void hangUp(EventSink sink, Duration retry) {
        Line now = line();
        if (now != null && now.goesTo(sink) && now.hasId()) {
            now.hangUp(retry);
            detach(now);
        }
    }

    /**
     * Ends this connection, so that the client comes back for what is still to be said, if it can. Does nothing if it
     * listens by another one already.
     */
    public void cut(EventSink sink) {
        Line now = line();
        if (now != null && now.goesTo(sink)) {
            now.cut();
            detach(now);
        }
    }

    /** Shows whether the client is still there, by a comment; to be called from time to time. */
    public void beat() {
        Line now = line();
        if (now != null && !now.beat()) {
            detach(now);
        }
    }

    /** Tells whether there is a connection. */
    public boolean isAttached() {
        return line() != null;
    }

    private @Nullable Line line() {
        synchronized (home) {
            return line;
        }
    }

    /** Numbers and keeps a message, and returns the connection that it goes over. */
    private @Nullable Line put(JsonWriter message) {
        if (ended || over) {
            return null;
        }
        Event event = resumable ? Event.of(id(last + 1), message) : Event.fleeting(last + 1, message);
        if (line == null && home.isOwn(this) && backlog.says(event, told)) {
            return null;
        }
        last++;
        if (line != null) {
            line.add(event);
        }
        if (resumable) {
            home.keep(event, this);
        }
        return line;
    }

    private EventId id(long number) {
        return new EventId(name, number);
    }

    /** Makes a connection the one that the stream goes over from now on. */
    private Line begin(EventSink sink, long heard, boolean hasId, boolean primed) {
        List<Event> untold = backlog.after(heard);
        Line fresh = new Line(sink, heard, hasId, untold);
        if (untold.isEmpty()) {
            fresh.add(primed && resumable ? Event.priming(id(++last)) : Event.silence(last));
        }
        if (line != null) {
            line.stop();
        }
        line = fresh;
        home.settle(this);
        return fresh;
    }

    /** Has everything up to that number told, and ends the connection if that was all or did not work. */
    private void deliver(@Nullable Line to, long number) {
        if (to == null) {
            return;
        }
        boolean took = to.tell(number);
        boolean isDone;
        synchronized (home) {
            isDone = !took || ended && number == last;
        }
        if (isDone) {
            detach(to);
        }
    }

    private void detach(Line from) {
        boolean wasAttached;
        synchronized (home) {
            wasAttached = line == from;
            if (wasAttached) {
                line = null;
                told = from.told();
                home.settle(this);
            }
        }
        if (wasAttached) {
            release(from);
        }
    }

    private void release(@Nullable Line from) {
        if (from != null) {
            from.close();
            home.left();
        }
    }

    /** Says nothing more to anybody: the session is over. */
    void close() {
        Line from;
        synchronized (home) {
            over = true;
            from = line;
            line = null;
            backlog.clear();
        }
        release(from);
    }

    // What follows is called with the lock.

    Backlog backlog() {
        return backlog;
    }

    String name() {
        return name;
    }

    boolean isResumable() {
        return resumable;
    }

    /** Tells whether nothing will be said any more and nobody listens. */
    boolean isLeft() {
        return ended && line == null;
    }

    /** Tells whether a client took all there was. */
    boolean isHeard() {
        return isLeft() && told == last;
    }

    /** Is told that nobody will find it any more. */
    void forgotten() {
        over = true;
        backlog.clear();
    }
}
