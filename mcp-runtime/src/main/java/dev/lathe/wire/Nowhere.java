package dev.lathe.wire;

import dev.lathe.json.JsonWriter;

/** Drops every message. */
final class Nowhere implements Outbound {
    @Override
    public void send(JsonWriter message) {
        // There is nobody to hear it.
    }
}
