package dev.lathe.task;

import dev.lathe.core.Call;
import dev.lathe.core.Client;
import dev.lathe.core.ClientLink;
import dev.lathe.core.Era;
import dev.lathe.core.Method;
import dev.lathe.feature.Caching;
import dev.lathe.feature.Identity;
import dev.lathe.json.JsonWriter;
import dev.lathe.wire.Message;
import dev.lathe.wire.RpcError;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The era that the request of a task belongs to, but for how the client is asked. */
record TaskEra(Era era, LiveTask task) implements Era {

    @Override
    public ClientLink link(Call call) {
        return new TaskLink(call, task);
    }

    @Override
    public List<String> revisions() {
        return era.revisions();
    }

    @Override
    public Client client(Message.Request request, Identity identity) {
        return era.client(request, identity);
    }

    @Override
    public @Nullable Method find(String name) {
        return era.find(name);
    }

    @Override
    public void beginResult(JsonWriter json, String type) {
        era.beginResult(json, type);
    }

    @Override
    public void endResult(JsonWriter json, Optional<Caching> caching) {
        era.endResult(json, caching);
    }

    @Override
    public RpcError resourceNotFound(String uri) {
        return era.resourceNotFound(uri);
    }

    @Override
    public String listed(String definition) {
        return era.listed(definition);
    }

    @Override
    public void structured(JsonWriter json, JsonWriter content) {
        era.structured(json, content);
    }
}
