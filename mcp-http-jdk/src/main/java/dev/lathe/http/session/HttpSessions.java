package dev.lathe.http.session;

import dev.lathe.http.event.HttpListener;
import dev.lathe.http.event.SessionEnd;
import dev.lathe.http.io.Refusal;
import dev.lathe.wire.Inbound;
import dev.lathe.wire.Outbound;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;

/**
 * The sessions there are (2025-11-25, Session Management). Thread-safe; nobody waits here for what somebody else's
 * client does.
 *
 * <p>Who finds or opens a session uses it until {@link HttpSession#leave}, and who is attached to one of its streams
 * does too; a session that is being used neither expires nor is evicted.
 *
 * @param <C> the connection to the server that each has
 */
public final class HttpSessions<C extends Inbound> {

    /** 144 bits, in 24 characters. */
    private static final int BYTES_OF_ID = 18;

    /** 72 bits, in 12 characters: enough that no two sessions have the same. */
    private static final int BYTES_OF_PREFIX = 9;

    private final SessionRules rules;
    private final LongSupplier nanoTime;
    private final HttpListener listener;
    private final IntFunction<String> randomText;

    /** Who is there; locked by all who look at it, for a moment each. */
    private final Registry<C> registry;

    /**
     * Begins without sessions.
     *
     * @param nanoTime {@link System#nanoTime}, which no change of the clock makes jump
     * @param listener hears of sessions that begin and end
     */
    public HttpSessions(SessionRules rules, LongSupplier nanoTime, HttpListener listener) {
        this(rules, nanoTime, listener, RandomText::of);
    }

    HttpSessions(SessionRules rules, LongSupplier nanoTime, HttpListener listener, IntFunction<String> randomText) {
        this.rules = rules;
        this.nanoTime = nanoTime;
        this.listener = listener;
        this.randomText = randomText;
        this.registry = new Registry<>(rules);
    }

    /**
     * Opens a session with an id that nobody can guess, and evicts another one if that is what it takes: of the same
     * principal, if that one has its share; otherwise of anybody, if it is idle for long enough.
     *
     * @param principal who may use it
     * @param connect connects it to the server, with the way to the client for what answers none of its requests
     * @return the session; none if there is no room, see {@link #noRoom}
     */
    public Optional<HttpSession<C>> open(Optional<String> principal, Function<Outbound, C> connect) {
        HttpSession<C> session =
                new HttpSession<>(this, randomText.apply(BYTES_OF_ID), principal, this::streams, connect);
        Optional<HttpSession<C>> evicted = Optional.empty();
        boolean hasRoom;
        synchronized (registry) {
            if (!registry.hasRoom(principal)) {
                evicted = registry.dispensable(principal, nanoTime.getAsLong());
                evicted.ifPresent(registry::remove);
            }
            hasRoom = registry.hasRoom(principal);
            if (hasRoom) {
                registry.add(session);
            }
        }
        evicted.ifPresent(other -> end(other, SessionEnd.EVICTED));
        if (!hasRoom) {
            session.connection().close(0);
        }
        return hasRoom ? Optional.of(session) : Optional.empty();
    }

    private Streams streams(Presence presence) {
        return new Streams(rules.streams(), nanoTime, presence, randomText.apply(BYTES_OF_PREFIX));
    }

    /** Notes that the client is about to be told of its session, which has begun with that. */
    public void begin(HttpSession<C> session) {
        boolean isNew;
        synchronized (registry) {
            isNew = registry.has(session) && !session.usage().begun;
            session.usage().begun |= isNew;
        }
        if (isNew) {
            listener.sessionOpened();
        }
    }

    /**
     * Returns what to answer when there is no room: 503, and to come back when a session that is idle now may be
     * evicted.
     */
    public Refusal noRoom() {
        long seconds = Math.max(1, rules.evictable().toSeconds());
        return Refusal.of(503, "too many sessions").with("Retry-After", Long.toString(seconds));
    }

    /**
     * Returns the session with that id, if it is this principal's. Nobody learns whether there is one that is not.
     *
     * @param id as the client sent it, whatever that is
     */
    public Optional<HttpSession<C>> find(String id, Optional<String> principal) {
        synchronized (registry) {
            Optional<HttpSession<C>> session = registry.find(id, nanoTime.getAsLong())
                    .filter(found -> found.principal().equals(principal));
            session.ifPresent(registry::enter);
            return session;
        }
    }

    /**
     * Ends a session: its streams, then what its connection is still doing. Waits for clients that are being told
     * something as long as their sinks do. Once more does no harm.
     */
    public void close(HttpSession<C> session, SessionEnd end) {
        boolean wasThere;
        synchronized (registry) {
            wasThere = registry.remove(session);
        }
        if (wasThere) {
            end(session, end);
        }
    }

    /** Ends the sessions that nobody has used for too long. To be called about once a second. */
    public void expire() {
        Optional<HttpSession<C>> expired = removeExpired();
        while (expired.isPresent()) {
            end(expired.get(), SessionEnd.EXPIRED);
            expired = removeExpired();
        }
        for (HttpSession<C> session : all()) {
            session.streams().forgetHeard();
        }
    }

    private Optional<HttpSession<C>> removeExpired() {
        synchronized (registry) {
            Optional<HttpSession<C>> expired = registry.expired(nanoTime.getAsLong());
            expired.ifPresent(registry::remove);
            return expired;
        }
    }

    /** Returns the sessions there are, in no order. */
    public List<HttpSession<C>> all() {
        synchronized (registry) {
            return registry.all();
        }
    }

    void enter(HttpSession<C> session) {
        synchronized (registry) {
            registry.enter(session);
        }
    }

    void leave(HttpSession<C> session) {
        synchronized (registry) {
            registry.leave(session, nanoTime.getAsLong());
        }
    }

    /** Ends a session that nobody finds any more. */
    private void end(HttpSession<C> session, SessionEnd end) {
        session.streams().close();
        session.connection().close(0);
        if (session.usage().begun) {
            listener.sessionClosed(end);
        }
    }
}
