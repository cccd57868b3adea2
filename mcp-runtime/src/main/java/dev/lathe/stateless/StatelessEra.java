package dev.lathe.stateless;

import dev.lathe.core.Call;
import dev.lathe.core.Changing;
import dev.lathe.core.Client;
import dev.lathe.core.ClientLink;
import dev.lathe.core.Era;
import dev.lathe.core.Extension;
import dev.lathe.core.Method;
import dev.lathe.core.Methods;
import dev.lathe.core.Result;
import dev.lathe.core.ServerInfo;
import dev.lathe.feature.Caching;
import dev.lathe.feature.Identity;
import dev.lathe.json.JsonWriter;
import dev.lathe.wire.Message;
import dev.lathe.wire.RpcError;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answers of one revision. One object serves every connection: there is nothing to remember. */
public final class StatelessEra implements Era {

    private final Revision revision;
    private final ServerInfo info;
    private final Changing changing;
    private final Methods common;
    private final Method discover;
    private final Map<String, Method> extended;
    private final States states;

    /**
     * Adds discovery, subscriptions, and what extensions bring, to the methods that both eras have.
     *
     * @param spoken every revision the server speaks, in either era
     * @param states seals what calls take along from round to round
     * @param caching how long a client may keep what it has discovered
     */
    public StatelessEra(
            Revision revision,
            ServerInfo info,
            Changing changing,
            Methods common,
            List<Extension> extensions,
            List<String> spoken,
            States states,
            Caching caching) {
        this.revision = revision;
        this.info = info;
        this.changing = changing;
        this.common = common;
        this.states = states;
        this.discover = new Discover(info, changing.catalog(), spoken, extensions, caching);
        Map<String, Method> methods = new HashMap<>();
        for (Extension extension : extensions) {
            methods.putAll(extension.methods());
        }
        this.extended = Map.copyOf(methods);
    }

    @Override
    public List<String> revisions() {
        return List.of(revision.date());
    }

    @Override
    public Client client(Message.Request request, Identity identity) {
        return RequestMeta.client(request.params(), identity);
    }

    @Override
    public @Nullable Method find(String name) {
        return switch (name) {
            case "server/discover" -> discover;
            case "subscriptions/listen" -> new Listen(changing);
            default -> extended.containsKey(name) ? extended.get(name) : common.find(name);
        };
    }

    @Override
    public ClientLink link(Call call) {
        return Replay.of(call, states);
    }

    @Override
    public void writeResult(Result result, JsonWriter json) {
        json.beginObject().name("resultType").value(result.type());
        result.writeMembers(this, json);
        Optional<Caching> caching = result.caching();
        if (caching.isPresent()) {
            json.name("ttlMs").value(caching.get().ttl().toMillis());
            json.name("cacheScope").value(caching.get().scope().wireName());
        }
        json.name("_meta").beginObject();
        result.writeMeta(json);
        json.name(RequestMeta.PREFIX + "serverInfo").raw(info.implementation());
        json.endObject().endObject();
    }

    @Override
    public int resourceNotFound() {
        return RpcError.INVALID_PARAMS;
    }

    @Override
    public String listed(String definition) {
        return definition;
    }

    @Override
    public void structured(JsonWriter json, JsonWriter content) {
        json.raw(content);
    }
}
