package dev.lathe.core;

import dev.lathe.wire.RequestId;
import dev.lathe.wire.RpcError;
import dev.lathe.wire.RpcException;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The calls of one connection that have no answer yet. Thread-safe. */
public final class Calls {

    /** By the id as the client wrote it. Not by the record: its {@code hashCode} would be linked in a cold start. */
    private final Map<String, Call> inFlight = new ConcurrentHashMap<>();

    private final CallExecutor executor;

    public Calls(CallExecutor executor) {
        this.executor = executor;
    }

    /** Runs the call on a thread of its own; blocks while too many are running. */
    void start(Call call) {
        if (inFlight.putIfAbsent(call.id().json(), call) != null) {
            throw new RpcException(
                    RpcError.INVALID_REQUEST, "a request with this id is still in flight; every id may be used once");
        }
        executor.execute(call);
    }

    /** Cancels the call with that id; nothing happens if there is none, or not any more. */
    public void cancel(RequestId id) {
        Call call = inFlight.get(id.json());
        if (call != null) {
            call.cancel();
        }
    }

    void ended(Call call) {
        inFlight.remove(call.id().json(), call);
        executor.forget(call);
        synchronized (this) {
            notifyAll();
        }
    }

    /** Waits until every call has its answer, or so many milliseconds; then cancels the rest. */
    public void close(long graceMillis) {
        long deadline = System.nanoTime() + graceMillis * 1_000_000;
        synchronized (this) {
            long left = graceMillis;
            while (!inFlight.isEmpty() && left > 0) {
                try {
                    wait(left);
                } catch (InterruptedException hurry) {
                    Thread.currentThread().interrupt();
                    break;
                }
                left = (deadline - System.nanoTime()) / 1_000_000;
            }
        }
        for (Call call : new ArrayList<>(inFlight.values())) {
            call.cancel();
        }
    }
}
