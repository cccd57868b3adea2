package dev.lathe.session;

import dev.lathe.core.AnswerTimeouts;
import dev.lathe.core.Call;
import dev.lathe.core.Capabilities;
import dev.lathe.core.Client;
import dev.lathe.core.ClientLink;
import dev.lathe.core.HandshakeEra;
import dev.lathe.core.Method;
import dev.lathe.feature.Caching;
import dev.lathe.feature.Caller;
import dev.lathe.feature.ClientInfo;
import dev.lathe.feature.Identity;
import dev.lathe.feature.LogLevel;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonWriter;
import dev.lathe.wire.Message;
import dev.lathe.wire.RpcError;
import dev.lathe.wire.RpcException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answers of the session era, for one client: it remembers what {@code initialize} agreed. Thread-safe. */
public final class Session implements HandshakeEra {

    private static final int RESOURCE_NOT_FOUND = -32002;

    private final Map<String, Method> methods;
    private final AnswerTimeouts timeouts;
    private final Inbox inbox = new Inbox();
    private volatile String proposed = Sessions.REVISIONS.get(0);
    private volatile Optional<String> agreed = Optional.empty();
    private volatile Optional<ClientInfo> client = Optional.empty();
    private volatile Capabilities capabilities = Capabilities.NONE;
    private volatile Optional<LogLevel> logLevel = Optional.empty();

    Session(Sessions era) {
        Map<String, Method> all = new HashMap<>(era.common());
        all.put("initialize", new Initialize(this, era.info(), era.catalog()));
        all.put("ping", new Ping());
        all.put("logging/setLevel", new SetLevel(this));
        this.methods = Map.copyOf(all);
        this.timeouts = era.timeouts();
    }

    @Override
    public List<String> revisions() {
        return Sessions.REVISIONS;
    }

    @Override
    public void propose(String revision) {
        proposed = revision;
    }

    @Override
    public Optional<String> agreed() {
        return agreed;
    }

    @Override
    public void hear(Message.Response response) {
        inbox.receive(response);
    }

    @Override
    public void close() {
        inbox.close();
    }

    /** Settles on the proposed revision, with a client that says this of itself. */
    String agree(Optional<ClientInfo> info, Capabilities declared) {
        client = info;
        capabilities = declared;
        agreed = Optional.of(proposed);
        return proposed;
    }

    void logFrom(LogLevel level) {
        logLevel = Optional.of(level);
    }

    @Override
    public Client client(Message.Request request, Identity identity) {
        if (agreed.isEmpty()
                && !request.method().equals("initialize")
                && !request.method().equals("ping")) {
            throw new RpcException(
                    RpcError.INVALID_REQUEST,
                    "not initialized; send 'initialize' first, or put the protocol version into '_meta'");
        }
        return new Client(new Caller(identity, client), capabilities, logLevel);
    }

    @Override
    public Map<String, Method> methods() {
        return methods;
    }

    @Override
    public ClientLink link(Call call) {
        return new SessionLink(call, inbox, new Wording(agreed.orElseThrow()), timeouts);
    }

    @Override
    public void beginResult(JsonWriter json, String type) {
        // A result of this era is its members.
    }

    @Override
    public void endResult(JsonWriter json, Optional<Caching> caching) {
        // Nor does anything follow them.
    }

    @Override
    public RpcError resourceNotFound(String uri) {
        JsonObject data = JsonObject.of(Map.of("uri", new JsonString(uri)));
        return new RpcError(RESOURCE_NOT_FOUND, "Resource not found", data);
    }

    @Override
    public String listed(String definition) {
        return ObjectResults.definition(definition);
    }

    @Override
    public void structured(JsonWriter json, JsonWriter content) {
        ObjectResults.content(json, content);
    }
}
