package dev.lathe.session;

import dev.lathe.change.ListKind;
import dev.lathe.core.Call;
import dev.lathe.core.Capabilities;
import dev.lathe.core.Client;
import dev.lathe.core.ClientLink;
import dev.lathe.core.HandshakeEra;
import dev.lathe.core.Method;
import dev.lathe.core.Result;
import dev.lathe.feature.Caller;
import dev.lathe.feature.ClientInfo;
import dev.lathe.feature.Identity;
import dev.lathe.feature.LogLevel;
import dev.lathe.json.JsonWriter;
import dev.lathe.wire.Message;
import dev.lathe.wire.Outbound;
import dev.lathe.wire.RpcError;
import dev.lathe.wire.RpcException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answers of the session era, for one client: it remembers what {@code initialize} agreed. Thread-safe. */
public final class Session implements HandshakeEra {

    private static final int RESOURCE_NOT_FOUND = -32002;

    private final Sessions era;
    private final Outbound outbound;
    private final Inbox inbox = new Inbox();
    private volatile Optional<Revision> agreed = Optional.empty();
    private volatile Optional<ClientInfo> client = Optional.empty();
    private volatile Capabilities capabilities = Capabilities.NONE;
    private volatile Optional<LogLevel> logLevel = Optional.empty();
    private @Nullable Watch watch;
    private boolean closed;

    Session(Sessions era, Outbound outbound) {
        this.era = era;
        this.outbound = outbound;
    }

    @Override
    public List<String> revisions() {
        return Sessions.REVISIONS;
    }

    @Override
    public Optional<String> revision() {
        Optional<Revision> known = agreed;
        return known.isPresent() ? Optional.of(known.get().date()) : Optional.empty();
    }

    @Override
    public boolean batches() {
        return agreed.isPresent() && agreed.get().has(Revision.Ability.BATCHES);
    }

    @Override
    public boolean primesStreams() {
        return agreed.isPresent() && agreed.get().has(Revision.Ability.PRIMED_STREAMS);
    }

    @Override
    public void hear(Message.Response response) {
        inbox.receive(response);
    }

    /** Settles on the revision, with a client that says this of itself. */
    void agree(Revision revision, Optional<ClientInfo> info, Capabilities declared) {
        client = info;
        capabilities = declared;
        agreed = Optional.of(revision);
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
    public @Nullable Method find(String name) {
        return switch (name) {
            case "initialize" -> new Initialize(this, era.info(), era.changing().catalog());
            case "ping" -> new Ping();
            case "logging/setLevel" -> new SetLevel(this);
            case "resources/subscribe" -> offersResources() ? new Subscribe(this, era.changing()) : null;
            case "resources/unsubscribe" -> offersResources() ? new Unsubscribe(this) : null;
            default -> era.common().find(name);
        };
    }

    /** A client that says it is ready hears of changes from then on, and not before (Lifecycle, Initialization). */
    @Override
    public void hear(Message.Notification notification) {
        if (notification.method().equals("notifications/initialized") && agreed.isPresent()) {
            watch().begin();
        }
    }

    @Override
    public void close() {
        inbox.close();
        synchronized (this) {
            closed = true;
            if (watch != null) {
                watch.close();
            }
        }
    }

    synchronized Watch watch() {
        if (watch == null) {
            watch = new Watch(outbound, era.changing());
            if (closed) {
                watch.close();
            }
        }
        return watch;
    }

    private boolean offersResources() {
        return era.changing().catalog().table().offers(ListKind.RESOURCES);
    }

    @Override
    public ClientLink link(Call call) {
        return new SessionLink(call, inbox, agreed.orElseThrow(), era.timeouts());
    }

    /** A result of this era is its members. */
    @Override
    public void writeResult(Result result, JsonWriter json) {
        json.beginObject();
        result.writeMembers(this, json);
        json.endObject();
    }

    @Override
    public int resourceNotFound() {
        return RESOURCE_NOT_FOUND;
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
