package dev.lathe.http.session;

import dev.lathe.http.io.EventSink;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The streams of one session, and how much of them is kept. Thread-safe: all of them share its monitor. */
final class Streams {

    private final StreamRules rules;
    private final LongSupplier nanoTime;
    private final Presence presence;
    private final String prefix;
    private final SessionStream own;

    /** The others by name, the oldest first. */
    private final Map<String, SessionStream> others = new LinkedHashMap<>();

    /** Those of the others that a client took the end of, and when, in nanoseconds; the first one first. */
    private final Map<SessionStream, Long> heard = new LinkedHashMap<>();

    private long made;
    private boolean over;

    /**
     * Begins with the session's own stream.
     *
     * @param prefix what no other session's streams begin with
     */
    Streams(StreamRules rules, LongSupplier nanoTime, Presence presence, String prefix) {
        this.rules = rules;
        this.nanoTime = nanoTime;
        this.presence = presence;
        this.prefix = prefix;
        this.own = new SessionStream(this, prefix + ".0", true);
    }

    SessionStream own() {
        return own;
    }

    boolean isOwn(SessionStream stream) {
        return stream == own;
    }

    /** Begins a stream, which nobody can come back for if there are too many that are still being told something. */
    synchronized SessionStream open() {
        SessionStream stream = new SessionStream(this, prefix + "." + ++made, !over && makeRoom());
        if (over) {
            stream.forgotten();
        } else {
            others.put(stream.name(), stream);
        }
        return stream;
    }

    /** Lets a client go on with the stream that it had that event of. */
    Optional<SessionStream> resume(String lastEventId, EventSink sink) {
        Optional<EventId> id = EventId.parse(lastEventId);
        SessionStream stream = id.isPresent() ? find(id.get().stream()) : null;
        return stream != null && stream.resume(id.get().number(), sink) ? Optional.of(stream) : Optional.empty();
    }

    private synchronized @Nullable SessionStream find(String name) {
        return name.equals(own.name()) ? own : others.get(name);
    }

    /** Forgets streams that clients took the end of long ago. */
    synchronized void forgetHeard() {
        long now = nanoTime.getAsLong();
        Iterator<Map.Entry<SessionStream, Long>> each = heard.entrySet().iterator();
        while (each.hasNext()) {
            Map.Entry<SessionStream, Long> next = each.next();
            if (now - next.getValue() >= rules.linger().toNanos()) {
                each.remove();
                others.remove(next.getKey().name());
                next.getKey().forgotten();
            }
        }
    }

    /** Ends all of them. */
    void close() {
        List<SessionStream> all;
        synchronized (this) {
            over = true;
            all = new ArrayList<>(others.values());
            all.add(own);
            others.clear();
            heard.clear();
        }
        for (SessionStream stream : all) {
            stream.close();
        }
    }

    /** Returns how many there are besides the session's own. */
    synchronized int size() {
        return others.size();
    }

    void entered() {
        presence.entered();
    }

    void left() {
        presence.left();
    }

    /** Keeps an event, and drops older ones as far as there is no room for them. */
    void keep(Event event, SessionStream stream) {
        Backlog backlog = stream.backlog();
        backlog.add(event);
        if (backlog.size() > rules.mostEvents()) {
            backlog.dropOldest();
        }
        while (bytes() > rules.mostBytes()) {
            SessionStream biggest = biggest();
            biggest.backlog().dropOldest();
            forgetIfVoid(biggest);
        }
    }

    /** Sees whether a stream may go. */
    void settle(SessionStream stream) {
        heard.remove(stream);
        if (!others.containsKey(stream.name()) || !stream.isLeft()) {
            return;
        }
        if (!stream.isResumable()) {
            forget(stream);
        } else if (stream.isHeard()) {
            heard.put(stream, nanoTime.getAsLong());
        } else {
            forgetIfVoid(stream);
        }
    }

    /** What a client came back for is not there any more: it had better learn that. */
    private void forgetIfVoid(SessionStream stream) {
        if (!isOwn(stream) && stream.isLeft() && stream.backlog().isEmpty()) {
            forget(stream);
        }
    }

    private void forget(SessionStream stream) {
        others.remove(stream.name());
        heard.remove(stream);
        stream.forgotten();
    }

    private boolean makeRoom() {
        if (resumable() < rules.mostStreams()) {
            return true;
        }
        SessionStream first =
                heard.isEmpty() ? firstLeft() : heard.keySet().iterator().next();
        if (first != null) {
            forget(first);
        }
        return first != null;
    }

    private long resumable() {
        return others.values().stream().filter(SessionStream::isResumable).count();
    }

    private @Nullable SessionStream firstLeft() {
        for (SessionStream stream : others.values()) {
            if (stream.isLeft()) {
                return stream;
            }
        }
        return null;
    }

    private long bytes() {
        long bytes = own.backlog().bytes();
        for (SessionStream stream : others.values()) {
            bytes += stream.backlog().bytes();
        }
        return bytes;
    }

    private SessionStream biggest() {
        SessionStream biggest = own;
        for (SessionStream stream : others.values()) {
            biggest = stream.backlog().bytes() > biggest.backlog().bytes() ? stream : biggest;
        }
        return biggest;
    }
}
