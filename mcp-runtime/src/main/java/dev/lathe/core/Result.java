package dev.lathe.core;

import dev.lathe.feature.Caching;
import dev.lathe.json.JsonWriter;
import java.util.Optional;

/** What a method gives back, before an era dresses it. */
public interface Result {

    /** Writes the members into the open object. */
    void writeMembers(Era era, JsonWriter json);

    /** Writes what it says of itself into the open {@code _meta}, in an era whose results have one. */
    default void writeMeta(JsonWriter json) {
        // The era has enough to say there.
    }

    /** Returns what kind of result it is ({@code ResultType}). */
    default String type() {
        return "complete";
    }

    /** Returns what a client may be told of keeping it; nothing where there is nothing to keep. */
    default Optional<Caching> caching() {
        return Optional.empty();
    }
}
