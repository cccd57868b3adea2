package dev.lathe.wire;

import dev.lathe.json.JsonWriter;

/**
 * The way to one client for what answers none of its requests. A transport implements it; each writer holds one whole
 * message and is the transport's from then on.
 *
 * <p>Called from any thread, by several at once; may wait until the client takes the message. What cannot be sent,
 * because the client is gone or does not listen, is dropped without an exception. No lock is held meanwhile; what waits
 * is what this client is still to be told.
 */
public interface Outbound {

    /** Goes nowhere: the client has no place to hear of what it has not asked for. */
    Outbound NONE = new Nowhere();

    /** Sends a notification. */
    void send(JsonWriter message);
}
