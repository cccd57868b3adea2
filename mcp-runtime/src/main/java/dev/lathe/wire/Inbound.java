package dev.lathe.wire;

/**
 * Where a transport puts what one client sends: one object for each connection, which on stdio lasts as long as the
 * process.
 *
 * <p>Messages are received one at a time, in the order sent; replies may come in any order and from any thread. Not to
 * be called from within a {@link Reply}, which would wait for itself.
 */
public interface Inbound {

    /**
     * Takes a message: UTF-8 bytes, which the caller may overwrite when this returns.
     *
     * <p>Waits while as many calls are running as the server allows: this is what slows down a client that sends faster
     * than it is served. What the client sends after that call waits too, even a cancellation or an answer to a
     * question, until some call of the server ends or waits for its client. It also waits for the client to take what
     * is answered at once, and a cancellation waits for the client to take what its call is saying.
     */
    void receive(byte[] bytes, int offset, int length, Reply reply);

    /** Refuses a message that the transport did not want to hold. */
    void refuse(RpcError error, Reply reply);

    /**
     * Ends the connection: running calls may finish for so long, then they are interrupted.
     *
     * <p>A call that is writing to its client ends after that. So a transport makes writes fail first, or, where it
     * cannot, closes on a thread that it does not wait for.
     *
     * @param graceMillis how long to wait, in milliseconds
     */
    void close(long graceMillis);
}
