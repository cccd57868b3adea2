package dev.lathe.task;

import dev.lathe.core.Call;
import dev.lathe.core.Client;
import dev.lathe.core.ClientLink;
import dev.lathe.core.Era;
import dev.lathe.core.Method;
import dev.lathe.core.Result;
import dev.lathe.feature.Identity;
import dev.lathe.json.JsonWriter;
import dev.lathe.wire.Message;
import java.util.List;
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
    public void writeResult(Result result, JsonWriter json) {
        era.writeResult(result, json);
    }

    @Override
    public int resourceNotFound() {
        return era.resourceNotFound();
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
