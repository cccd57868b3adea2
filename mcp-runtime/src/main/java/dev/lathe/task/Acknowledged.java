package dev.lathe.task;

import dev.lathe.core.Era;
import dev.lathe.core.Result;
import dev.lathe.json.JsonWriter;

/** Says that a request was heard. */
record Acknowledged() implements Result {

    @Override
    public void writeMembers(Era era, JsonWriter json) {
        // There is nothing else to say.
    }
}
