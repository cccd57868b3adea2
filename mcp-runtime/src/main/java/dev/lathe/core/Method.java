package dev.lathe.core;

import dev.lathe.feature.Entry;
import org.jspecify.annotations.Nullable;

/** A method of the protocol. */
public interface Method {

    /**
     * Serves a request: now, or later on another thread.
     *
     * @throws dev.lathe.wire.RpcException to answer with an error
     */
    void serve(Exchange exchange);

    /**
     * Returns the param that names the one thing that a request is about, a feature or a task; null if there is none.
     * Over HTTP, {@code Mcp-Name} must say the same (Streamable HTTP 2026-07-28, Standard Request Headers).
     */
    default @Nullable String subject() {
        return null;
    }

    /**
     * Returns the feature that a request uses; null if there is none that its sender may see.
     *
     * @param subject what the param says that names it
     * @throws dev.lathe.wire.RpcException if its sender may see it, but not use it
     */
    default @Nullable Entry feature(String subject, View view) {
        return null;
    }
}
