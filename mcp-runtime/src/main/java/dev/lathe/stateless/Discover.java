package dev.lathe.stateless;

import dev.lathe.core.Catalog;
import dev.lathe.core.Era;
import dev.lathe.core.Exchange;
import dev.lathe.core.Extension;
import dev.lathe.core.Method;
import dev.lathe.core.Result;
import dev.lathe.core.ServerCapabilities;
import dev.lathe.core.ServerInfo;
import dev.lathe.feature.Caching;
import dev.lathe.json.JsonWriter;
import java.util.List;
import java.util.Optional;

/** {@code server/discover}: what the server is and can do. */
final class Discover implements Method, Result {

    private final ServerInfo info;
    private final Catalog catalog;
    private final Caching caching;
    private final List<String> spoken;
    private final List<Extension> extensions;

    Discover(ServerInfo info, Catalog catalog, List<String> spoken, List<Extension> extensions, Caching caching) {
        this.info = info;
        this.catalog = catalog;
        this.caching = caching;
        this.spoken = spoken;
        this.extensions = extensions;
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
        ServerCapabilities.write(catalog.table(), extensions, json);
        if (info.instructions().isPresent()) {
            json.name("instructions").value(info.instructions().get());
        }
    }

    @Override
    public Optional<Caching> caching() {
        return Optional.of(caching);
    }
}
