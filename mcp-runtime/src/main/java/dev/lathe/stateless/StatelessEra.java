package dev.lathe.stateless;

import dev.lathe.core.Caching;
import dev.lathe.core.Caller;
import dev.lathe.core.Era;
import dev.lathe.core.FeatureTable;
import dev.lathe.core.Method;
import dev.lathe.core.ServerInfo;
import dev.lathe.json.JsonWriter;
import dev.lathe.wire.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The answers of revision 2026-07-28. One object serves every connection: there is nothing to remember. */
public final class StatelessEra implements Era {

    /** The revisions of this era, the newest first. */
    public static final List<String> REVISIONS = List.of("2026-07-28");

    private final ServerInfo info;
    private final Map<String, Method> methods;

    /**
     * Adds discovery to the methods that both eras have.
     *
     * @param spoken every revision the server speaks, in either era
     */
    public StatelessEra(ServerInfo info, FeatureTable table, Map<String, Method> common, List<String> spoken) {
        this.info = info;
        Map<String, Method> all = new HashMap<>(common);
        all.put("server/discover", new Discover(info, table, spoken));
        this.methods = Map.copyOf(all);
    }

    @Override
    public List<String> revisions() {
        return REVISIONS;
    }

    @Override
    public Caller caller(Message.Request request) {
        return RequestMeta.caller(request.params());
    }

    @Override
    public Map<String, Method> methods() {
        return methods;
    }

    @Override
    public void beginResult(JsonWriter json) {
        json.name("resultType").value("complete");
    }

    @Override
    public void endResult(JsonWriter json, Caching caching) {
        if (caching == Caching.HINTED) {
            json.name("ttlMs").value(0).name("cacheScope").value("private");
        }
        json.name("_meta").beginObject();
        json.name("io.modelcontextprotocol/serverInfo")
                .raw(info.implementation())
                .endObject();
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
