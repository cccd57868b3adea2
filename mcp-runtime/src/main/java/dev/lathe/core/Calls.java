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
    public void start(Call call) {
        admit(call);
        try {
            executor.execute(call);
        } catch (Throwable noThread) {
            answered(call);
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

    /** Notes that the call has nothing left to say, so that the client may use its id again. */
    void answered(Call call) {
        executor.forget(call);
        inFlight.remove(call.id().json(), call);
        discount();
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

    private void admit(Call call) {
        count();
        Call other = inFlight.putIfAbsent(call.id().json(), call);
        while (other != null && other.isOver()) {
            // The client has its answer already, of which it was told a moment later here.
            other = inFlight.putIfAbsent(call.id().json(), call);
        }
        if (other != null) {
            discount();
            throw new RpcException(
                    RpcError.INVALID_REQUEST, "a request with this id is still in flight; every id may be used once");
        }
    }

    private synchronized void count() {
        if (closed) {
            throw new RpcException(RpcError.INTERNAL_ERROR, "the server is shutting down");
        }
        unanswered++;
    }

    private synchronized void discount() {
        unanswered--;
        notifyAll();
    }
}
