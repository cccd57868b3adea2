package dev.lathe.stateless;

import dev.lathe.core.Caching;
import dev.lathe.core.Era;
import dev.lathe.core.Exchange;
import dev.lathe.core.FeatureTable;
import dev.lathe.core.Method;
import dev.lathe.core.Result;
import dev.lathe.core.ServerInfo;
import dev.lathe.json.JsonWriter;
import java.util.List;

/** {@code server/discover}: what the server is and can do. */
final class Discover implements Method, Result {

    private final ServerInfo info;
    private final FeatureTable table;
    private final List<String> spoken;

    Discover(ServerInfo info, FeatureTable table, List<String> spoken) {
        this.info = info;
        this.table = table;
        this.spoken = spoken;
    }

    @Override
    public void serve(Exchange exchange) {
        exchange.answer(this);
    }

    @Override
    public void writeMembers(Era era, JsonWriter json) {
        json.name("supportedVersions").beginArray();
        for (String revision : spoken) {
            json.value(revision);
        }
        json.endArray().name("capabilities");
        ServerInfo.writeCapabilities(table, json);
        if (info.instructions().isPresent()) {
            json.name("instructions").value(info.instructions().get());
        }
    }

    @Override
    public Caching caching() {
        return Caching.HINTED;
    }
}
