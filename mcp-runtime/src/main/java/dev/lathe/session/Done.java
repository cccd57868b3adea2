package dev.lathe.session;

import dev.lathe.core.Era;
import dev.lathe.core.Result;
import dev.lathe.json.JsonWriter;

/** An {@code EmptyResult}. */
final class Done implements Result {

    @Override
    public void writeMembers(Era era, JsonWriter json) {
        // It has none.
    }
}
