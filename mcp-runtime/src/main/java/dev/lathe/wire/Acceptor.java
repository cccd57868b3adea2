package dev.lathe.wire;

/** Where a transport brings its clients: one connection for each. Thread-safe. */
public interface Acceptor {

    /**
     * Opens a connection.
     *
     * @param outbound the way to the client for what answers none of its requests
     */
    Inbound connect(Outbound outbound);
}
