package dev.lathe.http.session;

import dev.lathe.http.io.EventSink;
import dev.lathe.wire.Inbound;
import dev.lathe.wire.Outbound;
import java.util.Optional;
import java.util.function.Function;

/**
 * A client that has sent {@code initialize}: its connection to the server, and the streams by which it hears from there
 * (2025-11-25, Session Management). Thread-safe.
 *
 * @param <C> the connection
 */
public final class HttpSession<C extends Inbound> {

    private final String id;
    private final Optional<String> principal;
    private final Streams streams;
    private final C connection;
    private final Presence presence;
    private final Usage usage = new Usage();

    HttpSession(
            HttpSessions<C> home,
            String id,
            Optional<String> principal,
            Function<Presence, Streams> streams,
            Function<Outbound, C> connect) {
        this.id = id;
        this.principal = principal;
        this.presence = new InUse(home);
        this.streams = streams.apply(presence);
        this.connection = connect.apply(own());
    }

    /** Returns what its client proves to be its own by knowing it: visible ASCII. */
    public String id() {
        return id;
    }

    /** Returns whose session it is; nobody else may use it. */
    public Optional<String> principal() {
        return principal;
    }

    /** Returns the connection to the server. */
    public C connection() {
        return connection;
    }

    /** Returns the stream that a GET opens, for what answers no request. There is always one. */
    public SessionStream own() {
        return streams.own();
    }

    /** Begins the stream of one request, which whoever serves that also ends. */
    public SessionStream open() {
        return streams.open();
    }

    /**
     * Lets a client go on listening where its connection broke, and whoever listens to that stream listens no more. It
     * is sent what came after that event and is still kept, or a comment if nothing is. If the stream has ended, so
     * does this.
     *
     * @param lastEventId as the client sent it
     * @return the stream; none if it is none of this session, or nobody knows any more what it said, and then the sink
     *     was not used
     */
    public Optional<SessionStream> resume(String lastEventId, EventSink sink) {
        return streams.resume(lastEventId, sink);
    }

    /** Ends the use that it was found for: to be called once for each. It may be idle from then on. */
    public void leave() {
        presence.left();
    }

    Usage usage() {
        return usage;
    }

    Streams streams() {
        return streams;
    }

    /** Whoever listens uses the session. */
    private final class InUse implements Presence {

        private final HttpSessions<C> home;

        private InUse(HttpSessions<C> home) {
            this.home = home;
        }

        @Override
        public void entered() {
            home.enter(HttpSession.this);
        }

        @Override
        public void left() {
            home.leave(HttpSession.this);
        }
    }
}
