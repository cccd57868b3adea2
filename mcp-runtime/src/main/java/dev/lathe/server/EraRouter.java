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
import java.util.List;
import java.util.Map;

/** Picks the era of each message of one connection; the only class that compares revisions of the protocol. */
final class EraRouter {

    private static final String VERSION = "io.modelcontextprotocol/protocolVersion";
    private static final String CAPABILITIES = "io.modelcontextprotocol/clientCapabilities";
    private static final String BATCHING = "2025-03-26";

    private final Era stateless;
    private final HandshakeEra session;
    private final List<String> spoken;

    EraRouter(Era stateless, HandshakeEra session, List<String> spoken) {
        this.stateless = stateless;
        this.session = session;
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
        if (request.method().equals("server/discover") && session.agreed().isEmpty()) {
            return stateless;
        }
        if (request.method().equals("initialize")
                && request.params().find("protocolVersion") instanceof JsonString asked) {
            session.propose(
                    session.revisions().contains(asked.value())
                            ? asked.value()
                            : session.revisions().get(0));
        }
        return session;
    }

    HandshakeEra session() {
        return session;
    }

    /** Tells whether the client may send several messages in one array: one revision had that. */
    boolean batches() {
        return session.agreed().isPresent() && session.agreed().get().equals(BATCHING);
    }

    private Era statelessEra(String revision) {
        if (stateless.revisions().contains(revision)) {
            return stateless;
        }
        List<JsonValue> supported = new ArrayList<>();
        for (String known : spoken) {
            supported.add(new JsonString(known));
        }
        JsonObject data =
                JsonObject.of(Map.of("supported", JsonArray.of(supported), "requested", new JsonString(revision)));
        throw new RpcException(
                new RpcError(RpcError.UNSUPPORTED_PROTOCOL_VERSION, "Unsupported protocol version", data));
    }
}
