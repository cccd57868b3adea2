package dev.lathe.stateless;

import dev.lathe.core.Capabilities;
import dev.lathe.core.Client;
import dev.lathe.core.ClientDescription;
import dev.lathe.core.Params;
import dev.lathe.feature.Caller;
import dev.lathe.feature.ClientInfo;
import dev.lathe.feature.Identity;
import dev.lathe.feature.LogLevel;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import dev.lathe.wire.RpcException;
import java.util.Optional;

/** What every request says of its client (Base Protocol, section {@code _meta}). */
public final class RequestMeta {

    static final String PREFIX = "io.modelcontextprotocol/";

    /** The revision that the request is written in. */
    public static final String VERSION = PREFIX + "protocolVersion";

    /** What the client can do. */
    public static final String CAPABILITIES = PREFIX + "clientCapabilities";

    private RequestMeta() {}

    /**
     * Returns the client behind a request with these params.
     *
     * @throws RpcException if they do not say what they must
     */
    static Client client(JsonObject params, Identity identity) {
        if (!(params.find("_meta") instanceof JsonObject meta)) {
            throw Params.invalid("'_meta' is missing");
        }
        if (!(meta.find(VERSION) instanceof JsonString)) {
            throw Params.invalid("'_meta' must have the string '" + VERSION + "'");
        }
        if (!(meta.find(CAPABILITIES) instanceof JsonObject capabilities)) {
            throw Params.invalid("'_meta' must have the object '" + CAPABILITIES + "'");
        }
        JsonValue info = meta.find(PREFIX + "clientInfo");
        if (info != null && !(info instanceof JsonObject)) {
            throw Params.invalid("'" + PREFIX + "clientInfo' must be an object");
        }
        Optional<ClientInfo> client = info instanceof JsonObject said ? ClientDescription.of(said) : Optional.empty();
        return new Client(new Caller(identity, client), new Capabilities(capabilities), logLevel(meta));
    }

    private static Optional<LogLevel> logLevel(JsonObject meta) {
        JsonValue sent = meta.find(PREFIX + "logLevel");
        if (sent == null) {
            return Optional.empty();
        }
        Optional<LogLevel> level = sent instanceof JsonString name ? LogLevel.of(name.value()) : Optional.empty();
        if (level.isEmpty()) {
            throw Params.invalid("'" + PREFIX + "logLevel' must be a log level such as 'info'");
        }
        return level;
    }
}
