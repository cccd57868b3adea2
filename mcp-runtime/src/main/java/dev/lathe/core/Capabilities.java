package dev.lathe.core;

import dev.lathe.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** What a client has said it can do ({@code ClientCapabilities}). */
public record Capabilities(JsonObject declared) {

    /** Of a client that has said nothing. */
    public static final Capabilities NONE = new Capabilities(JsonObject.EMPTY);

    /** Tells whether the named capability was declared; more names lead further in. */
    public boolean has(String... path) {
        JsonObject object = declared;
        for (String name : path) {
            if (!(object.find(name) instanceof JsonObject member)) {
                return false;
            }
            object = member;
        }
        return true;
    }

    /** Returns what was declared of the named capability, or null. */
    public @Nullable JsonObject find(String name) {
        return declared.find(name) instanceof JsonObject member ? member : null;
    }
}
