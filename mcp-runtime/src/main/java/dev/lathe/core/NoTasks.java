package dev.lathe.core;

import dev.lathe.wire.RpcError;
import java.util.Optional;

/** Lets no call go on as a task. */
final class NoTasks implements Tasks {

    @Override
    public boolean areKnownTo(Exchange request) {
        return false;
    }

    @Override
    public Optional<Begun> begin(Call call) {
        return Optional.empty();
    }

    @Override
    public RpcError unknown(Exchange request) {
        return new RpcError(RpcError.METHOD_NOT_FOUND, "this server has no tasks");
    }
}
