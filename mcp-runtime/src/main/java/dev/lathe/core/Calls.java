package dev.lathe.core;

import dev.lathe.wire.RequestId;
import dev.lathe.wire.RpcError;
import dev.lathe.wire.RpcException;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** The calls of one connection that have no answer yet. Thread-safe. */
public final class Calls {

    /** By the id as the client wrote it. Not by the record: its {@code hashCode} would be linked in a cold start. */
    private final Map<String, Call> inFlight = new ConcurrentHashMap<>();

    private final CallExecutor executor;
    private int unanswered;
    private boolean closed;

    public Calls(CallExecutor executor) {
        this.executor = executor;
    }

    /** Runs the call on a thread of its own; blocks while too many are running. */
    void start(Call call) {
        admit(call);
        try {
            executor.execute(call);
        } catch (Throwable noThread) {
            free(call);
            answered();
            throw noThread;
        }
    }

    /** Cancels the call with that id; nothing happens if there is none, or not any more. */
    public void cancel(RequestId id) {
        Call call = inFlight.get(id.json());
        if (call != null) {
            call.cancel();
        }
    }

    /** Lets the client use the id of the call again; its answer may be the next thing the client sees. */
    void free(Call call) {
        inFlight.remove(call.id().json(), call);
        executor.forget(call);
    }

    /** Notes that one more call has nothing left to say. */
    synchronized void answered() {
        unanswered--;
        notifyAll();
    }

    /** Starts no more calls, waits until every one has its answer, or so many milliseconds, then cancels the rest. */
    public void close(long graceMillis) {
        awaitAnswers(graceMillis);
        for (Call call : new ArrayList<>(inFlight.values())) {
            call.cancel();
        }
    }

    private synchronized void awaitAnswers(long graceMillis) {
        closed = true;
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(graceMillis);
        long left = graceMillis;
        try {
            while (unanswered > 0 && left > 0) {
                wait(left);
                left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void admit(Call call) {
        if (closed) {
            throw new RpcException(RpcError.INTERNAL_ERROR, "the server is shutting down");
        }
        if (inFlight.putIfAbsent(call.id().json(), call) != null) {
            throw new RpcException(
                    RpcError.INVALID_REQUEST, "a request with this id is still in flight; every id may be used once");
        }
        unanswered++;
    }
}
