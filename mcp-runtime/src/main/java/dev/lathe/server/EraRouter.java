package dev.lathe.server;

import dev.lathe.core.Era;
import dev.lathe.core.HandshakeEra;
import dev.lathe.json.JsonArray;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import dev.lathe.wire.Message;
import dev.lathe.wire.RpcError;
import dev.lathe.wire.RpcException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Picks the era of each message of one connection; the only class that compares revisions of the protocol. */
final class EraRouter {

    private static final String VERSION = "io.modelcontextprotocol/protocolVersion";
    private static final String CAPABILITIES = "io.modelcontextprotocol/clientCapabilities";
    private static final String BATCHING = "2025-03-26";

    private final Era stateless;
    private final @Nullable HandshakeEra session;
    private final List<String> spoken;

    /** Without a session era, every message is stateless. */
    EraRouter(Era stateless, Optional<HandshakeEra> session, List<String> spoken) {
        this.stateless = stateless;
        this.session = session.orElse(null);
        this.spoken = spoken;
    }

    /**
     * Returns the era a request belongs to: its own {@code _meta} decides, then the handshake.
     *
     * @throws RpcException if it asks for a revision the server does not speak
     */
    Era eraOf(Message.Request request) {
        if (request.params().find("_meta") instanceof JsonObject meta) {
            if (meta.find(VERSION) instanceof JsonString revision) {
                return statelessEra(revision.value());
            }
            if (meta.find(VERSION) != null || meta.find(CAPABILITIES) != null) {
                return stateless;
            }
        }
        boolean handshake = request.method().equals("initialize");
        if (session == null) {
            return handshake ? refuse(asked(request)) : stateless;
        }
        if (handshake) {
            session.propose(agreeable(asked(request), session));
        }
        boolean probe =
                request.method().equals("server/discover") && session.agreed().isEmpty();
        return probe ? stateless : session;
    }

    /** Tells whether the client may send several messages in one array: one revision had that. */
    boolean batches() {
        return session != null && session.agreed().equals(Optional.of(BATCHING));
    }

    private Era statelessEra(String revision) {
        return stateless.revisions().contains(revision) ? stateless : refuse(revision);
    }

    /** A revision that the server does not speak is answered with its newest (Lifecycle, Version Negotiation). */
    private static String agreeable(String asked, HandshakeEra session) {
        return session.revisions().contains(asked) ? asked : session.revisions().get(0);
    }

    private static String asked(Message.Request initialize) {
        return initialize.params().find("protocolVersion") instanceof JsonString revision ? revision.value() : "";
    }

    private Era refuse(String revision) {
        List<JsonValue> supported = new ArrayList<>();
        for (String known : spoken) {
            supported.add(new JsonString(known));
        }
        Map<String, JsonValue> data = new LinkedHashMap<>();
        data.put("supported", JsonArray.of(supported));
        data.put("requested", new JsonString(revision));
        String message = "Unsupported protocol version; supported: " + String.join(", ", spoken);
        throw new RpcException(new RpcError(RpcError.UNSUPPORTED_PROTOCOL_VERSION, message, JsonObject.of(data)));
    }
}
