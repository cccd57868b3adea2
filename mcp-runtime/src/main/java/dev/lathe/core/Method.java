package dev.lathe.core;

/** A method of the protocol. */
public interface Method {

    /**
     * Serves a request: now, or later on another thread.
     *
     * @throws dev.lathe.wire.RpcException to answer with an error
     */
    void serve(Exchange exchange);
}
