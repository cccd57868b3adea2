package dev.lathe.core;

import dev.lathe.wire.RpcError;
import java.util.Optional;

/**
 * How calls go on as tasks: a call whose request is answered serves the exchange of its task, whose replies are kept
 * until somebody asks for them. Thread-safe.
 */
public interface Tasks {

    /** The name of the extension. */
    String ID = "io.modelcontextprotocol/tasks";

    /** There are none: for a server whose tools do not become tasks. */
    Tasks NONE = new NoTasks();

    /** Tells whether the client of the request knows tasks, in an era that has them. */
    boolean areKnownTo(Exchange request);

    /**
     * Begins a task for the call's request: whoever has its id finds it from now on.
     *
     * @return nothing if the client knows no tasks, or if there is no room for one more
     */
    Optional<Begun> begin(Call call);

    /** Returns what a client is told that must know tasks and does not. */
    RpcError unknown(Exchange request);

    /**
     * A task that was begun.
     *
     * @param exchange what its call serves from now on, with an id of its own
     * @param result what the request is answered with
     * @param link how the client is asked from now on
     */
    record Begun(Exchange exchange, Result result, ClientLink link) {}
}
