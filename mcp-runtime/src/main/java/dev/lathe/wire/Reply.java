package dev.lathe.wire;

import dev.lathe.json.JsonWriter;

/**
 * The way back for what one {@link Inbound#receive} brought: messages sent ahead of the answer, then the answer, or the
 * word that there is none. A transport implements it; each writer holds one whole message and is the transport's from
 * then on.
 *
 * <p>Called from any thread, but by one at a time; the thread of a call may be interrupted while it writes. What cannot
 * be written any more is dropped without an exception: the transport knows that its client is gone.
 *
 * <p>May wait until the client takes the message: this call, its cancellation and the end of its time wait too, and
 * nothing else does, since the lock of the call is held meanwhile. So it must not bring a message to the server, nor
 * close the connection, before it returns.
 */
public interface Reply {

    /** Sends a notification that belongs to the request, or a request of the server's own, ahead of the answer. */
    void ahead(JsonWriter message);

    /** Ends the reply with a result. */
    void result(JsonWriter response);

    /** Ends the reply with an error response. */
    void error(RpcError error, JsonWriter response);

    /**
     * Ends the reply with an error response to a message that was not even begun to be served: it is malformed, or of
     * no known method or revision. For a transport that has another word for that.
     */
    default void refused(RpcError error, JsonWriter response) {
        error(error, response);
    }

    /** Ends the reply without an answer: to a notification, a response, or a request the client has cancelled. */
    void nothing();
}
