package dev.lathe.server;

import dev.lathe.core.Era;
import dev.lathe.core.HandshakeEra;
import dev.lathe.json.JsonArray;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import dev.lathe.stateless.RequestMeta;
import dev.lathe.wire.Message;
import dev.lathe.wire.Outbound;
import dev.lathe.wire.RpcError;
import dev.lathe.wire.RpcException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Picks the era of each message of one connection. */
final class EraRouter {

    private final StatelessEras stateless;
    private final Optional<HandshakeEra.Opener> sessions;
    private final List<String> spoken;
    private final Outbound outbound;
    private volatile @Nullable HandshakeEra session;
    private volatile boolean closed;

    /** Serves a client that has agreed on a revision elsewhere. */
    static EraRouter agreed(StatelessEras stateless, HandshakeEra session, List<String> spoken) {
        EraRouter router = new EraRouter(stateless, Optional.empty(), Outbound.NONE, spoken);
        router.session = session;
        return router;
    }

    /** Without sessions, every message is stateless. */
    EraRouter(StatelessEras stateless, Optional<HandshakeEra.Opener> sessions, Outbound outbound, List<String> spoken) {
        this.stateless = stateless;
        this.sessions = sessions;
        this.outbound = outbound;
        this.spoken = spoken;
    }

    /**
     * Returns the era a request belongs to: its own {@code _meta} decides, then the handshake.
     *
     * @throws RpcException if it asks for a revision the server does not speak
     */
    Era eraOf(Message.Request request) {
        if (saysItsRevision(request)) {
            return stateless(request);
        }
        if (request.method().equals("initialize")) {
            return sessions.isEmpty() ? refuse(askedFor(request)) : session();
        }
        boolean isProbe = request.method().equals("server/discover") && !isAgreed();
        boolean isForSession = session != null || sessions.isPresent();
        return isForSession && !isProbe ? session() : stateless.newest();
    }

    /** Returns the revision that the request itself says it is written in. */
    static Optional<String> revisionOf(Message.Request request) {
        return request.params().find("_meta") instanceof JsonObject meta
                        && meta.find(RequestMeta.VERSION) instanceof JsonString revision
                ? Optional.of(revision.value())
                : Optional.empty();
    }

    /** Tells whether the request itself says which revision it is written in, or has tried to. */
    static boolean saysItsRevision(Message.Request request) {
        return request.params().find("_meta") instanceof JsonObject meta
                && (meta.find(RequestMeta.VERSION) != null || meta.find(RequestMeta.CAPABILITIES) != null);
    }

    private Era stateless(Message.Request request) {
        Optional<String> revision = revisionOf(request);
        if (revision.isEmpty()) {
            return stateless.newest();
        }
        Era era = stateless.find(revision.get());
        return era == null ? refuse(revision.get()) : era;
    }

    /** Returns the revision that client and server have agreed on. */
    Optional<String> revision() {
        HandshakeEra current = session;
        return current == null ? Optional.empty() : current.revision();
    }

    /** Tells whether the client may send several messages in one array. */
    boolean batches() {
        HandshakeEra current = session;
        return current != null && current.batches();
    }

    /** Tells whether the client expects an event without a message at the beginning of a stream. */
    boolean primesStreams() {
        HandshakeEra current = session;
        return current != null && current.primesStreams();
    }

    /** Hands on the client's answer to a request of the server; only a session sends any. */
    void hear(Message.Response response) {
        HandshakeEra hearing = session;
        if (hearing != null) {
            hearing.hear(response);
        }
    }

    private static String askedFor(Message.Request initialize) {
        return initialize.params().find("protocolVersion") instanceof JsonString revision ? revision.value() : "";
    }

    /** Has the session hear what a client with a session says; in the other era there is nothing to remember. */
    void hear(Message.Notification notification) {
        HandshakeEra hearing = session;
        if (hearing != null) {
            hearing.hear(notification);
        }
    }

    /** Ends the session, on whatever thread closes the connection. */
    void close() {
        closed = true;
        HandshakeEra open = session;
        if (open != null) {
            open.close();
        }
    }

    /** The session is there from the first message on that needs it. */
    private HandshakeEra session() {
        HandshakeEra current = session;
        if (current == null) {
            current = sessions.orElseThrow().open(outbound);
            session = current;
            if (closed) {
                current.close();
            }
        }
        return current;
    }

    private boolean isAgreed() {
        return revision().isPresent();
    }

    private Era refuse(String revision) {
        throw new RpcException(unsupported(revision, spoken));
    }

    /** Returns the error that tells a client which revisions there are instead (Versioning). */
    static RpcError unsupported(String revision, List<String> spoken) {
        List<JsonValue> supported = new ArrayList<>();
        for (String known : spoken) {
            supported.add(new JsonString(known));
        }
        Map<String, JsonValue> data = new LinkedHashMap<>();
        data.put("supported", JsonArray.of(supported));
        data.put("requested", new JsonString(revision));
        String message = "Unsupported protocol version; supported: " + String.join(", ", spoken);
        return new RpcError(RpcError.UNSUPPORTED_PROTOCOL_VERSION, message, JsonObject.of(data));
    }
}
