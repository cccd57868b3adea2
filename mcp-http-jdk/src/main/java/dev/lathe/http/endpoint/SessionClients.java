package dev.lathe.http.endpoint;

import dev.lathe.http.event.SessionEnd;
import dev.lathe.http.io.EventSink;
import dev.lathe.http.session.HttpSession;
import dev.lathe.http.session.HttpSessions;
import dev.lathe.http.session.SessionStream;
import dev.lathe.json.JsonValue;
import dev.lathe.server.Connection;
import dev.lathe.server.Hosting;
import java.util.Optional;
import java.util.function.Consumer;

/** Clients with a session: how they come, what they post, how they listen, and how they leave. */
final class SessionClients implements Home {

    static final String SESSION_ID = "Mcp-Session-Id";

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int NO_CONTENT = 204;

    private final Hosting hosting;
    private final HttpSessions<Connection> sessions;
    private final Attachments attachments;
    private final Lobby streams;
    private volatile boolean closing;

    SessionClients(Hosting hosting, HttpSessions<Connection> sessions, Attachments attachments, Lobby streams) {
        this.hosting = hosting;
        this.sessions = sessions;
        this.attachments = attachments;
        this.streams = streams;
    }

    @Override
    public void serve(Incoming request, Posted posted) {
        if (posted.asks("initialize")) {
            initialize(request, posted.value());
        } else if (posted.wantsAnswer()) {
            inSession(request, session -> answer(request, posted.value(), session));
        } else {
            inSession(
                    request,
                    session -> session.connection()
                            .receive(posted.value(), request.sender(), new Acknowledgement(request.response())));
        }
    }

    /** Begins a session, whatever id the client sends. */
    private void initialize(Incoming request, JsonValue message) {
        HttpSession<Connection> session = sessions.open(request.sender().principal(), hosting::session)
                .orElseThrow(() -> new RefusedException(sessions.noRoom()));
        if (closing) {
            sessions.close(session, SessionEnd.SHUTDOWN);
            throw RefusedException.shuttingDown();
        }
        HandshakeReply reply = new HandshakeReply(request, attachments, session, sessions);
        try {
            session.connection().receive(message, request.sender(), reply);
        } finally {
            session.leave();
        }
        if (!reply.isAgreed()) {
            sessions.close(session, SessionEnd.DELETED);
            reply.tellWhy();
        }
    }

    private void answer(Incoming request, JsonValue messages, HttpSession<Connection> session) {
        SessionReply reply = new SessionReply(request, attachments, session);
        attachments.beats().add(reply);
        try {
            session.connection().receive(messages, request.sender(), reply);
            reply.await();
        } finally {
            attachments.beats().remove(reply);
        }
    }

    /** Lets the client listen: to what answers none of its requests, or to the stream that was interrupted. */
    void listen(Incoming request) {
        inSession(request, session -> {
            EventSink sink = new LateSink(request);
            String lastEventId = request.head().first("Last-Event-ID");
            request.response().onEnd(streams.enter(request)::close);
            SessionStream stream =
                    lastEventId == null ? attach(session.own(), sink) : resume(session, lastEventId, sink);
            attachments.keepAlive(stream, sink, request.response(), Lease.of(request.sender()));
        });
    }

    void delete(Incoming request) {
        inSession(request, session -> sessions.close(session, SessionEnd.DELETED));
        request.response().empty(NO_CONTENT);
    }

    private static SessionStream attach(SessionStream own, EventSink sink) {
        if (!own.attach(sink, false)) {
            throw new RefusedException(CONFLICT, "this session is being listened to already; close that stream first");
        }
        return own;
    }

    private static SessionStream resume(HttpSession<Connection> session, String lastEventId, EventSink sink) {
        return session.resume(lastEventId, sink)
                .orElseThrow(() -> new RefusedException(
                        BAD_REQUEST, "nothing is known of this Last-Event-ID any more; listen without it"));
    }

    private void inSession(Incoming request, Consumer<HttpSession<Connection>> use) {
        String id = request.head().first(SESSION_ID);
        if (id == null) {
            throw new RefusedException(BAD_REQUEST, SESSION_ID + " is missing; send 'initialize' first");
        }
        // One answer to all: who tries ids learns nothing.
        HttpSession<Connection> session = sessions.find(id, request.sender().principal())
                .orElseThrow(() -> new RefusedException(NOT_FOUND, "no such session; send 'initialize' again"));
        try {
            checkRevision(request, session.connection().revision());
            use.accept(session);
        } finally {
            session.leave();
        }
    }

    /** A client may not say at all what it speaks, but not that it speaks something else than it has agreed to. */
    private static void checkRevision(Incoming request, Optional<String> agreed) {
        String sent = request.head().first(Post.VERSION);
        if (sent != null && agreed.isPresent() && !sent.equals(agreed.get())) {
            throw new RefusedException(
                    BAD_REQUEST, Post.VERSION + " is not '" + agreed.get() + "', which this session has agreed on");
        }
    }

    /** Ends the sessions, when their calls have come to an end or it is time. */
    void close(Remaining time) {
        closing = true;
        for (HttpSession<Connection> session : sessions.all()) {
            session.connection().close(time.millis());
            sessions.close(session, SessionEnd.SHUTDOWN);
        }
    }
}
