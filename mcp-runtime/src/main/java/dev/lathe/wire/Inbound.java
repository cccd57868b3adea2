package dev.lathe.wire;

/**
 * Where a transport puts what one client sends: one object for each connection, which on stdio lasts as long as the
 * process.
 *
 * <p>Messages are received one at a time, in the order sent; replies may come in any order and from any thread.
 */
public interface Inbound {

    /** Takes a message: UTF-8 bytes, which the caller may overwrite when this returns. */
    void receive(byte[] bytes, int offset, int length, Reply reply);

    /** Refuses a message that the transport did not want to hold. */
    void refuse(RpcError error, Reply reply);

    /**
     * Ends the connection: running calls may finish for so long, then they are interrupted.
     *
     * @param graceMillis how long to wait, in milliseconds
     */
    void close(long graceMillis);
}
