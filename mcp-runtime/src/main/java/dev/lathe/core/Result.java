package dev.lathe.core;

import dev.lathe.json.JsonWriter;

/** What a method gives back, before an era dresses it. */
public interface Result {

    /** Writes the members into the open object. */
    void writeMembers(Era era, JsonWriter json);

    /** Tells whether a client may be told how long to keep this. */
    default Caching caching() {
        return Caching.NONE;
    }
}
