package dev.lathe.stateless;

import dev.lathe.core.Era;
import dev.lathe.core.Result;
import dev.lathe.feature.Caching;
import dev.lathe.json.JsonWriter;
import java.util.Optional;

/** A result that took answers of the client to make, and so is for nobody to keep (Caching). */
record UncachedResult(Result result) implements Result {

    @Override
    public String type() {
        return result.type();
    }

    @Override
    public void writeMembers(Era era, JsonWriter json) {
        result.writeMembers(era, json);
    }

    @Override
    public void writeMeta(JsonWriter json) {
        result.writeMeta(json);
    }

    @Override
    public Optional<Caching> caching() {
        return result.caching().isPresent() ? Optional.of(Caching.DEFAULT) : Optional.empty();
    }
}
