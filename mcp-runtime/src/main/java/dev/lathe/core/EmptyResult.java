package dev.lathe.core;

import dev.lathe.json.JsonWriter;

/** An {@code EmptyResult}: says that a request was heard, and nothing else. */
public record EmptyResult() implements Result {

    @Override
    public void writeMembers(Era era, JsonWriter json) {
        // It has none.
    }
}
