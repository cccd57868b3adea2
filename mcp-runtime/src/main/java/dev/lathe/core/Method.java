package dev.lathe.core;

import dev.lathe.feature.Entry;
import dev.lathe.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** A method of the protocol. */
public interface Method {

    /**
     * Serves a request: now, or later on another thread.
     *
     * @throws dev.lathe.wire.RpcException to answer with an error
     */
    void serve(Exchange exchange);

    /** Returns the feature that a request with these params uses; null if there is none that its sender may see. */
    default @Nullable Entry feature(JsonObject params, View view) {
        return null;
    }
}
