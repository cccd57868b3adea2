package dev.lathe.core;

import dev.lathe.wire.RpcError;
import dev.lathe.wire.RpcException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What one client has asked and has no answer to yet, by the ids it gave. Thread-safe. */
final class InFlight<A extends InFlight.Asked> {

    /** By the id as the client wrote it. Not by the record: its {@code hashCode} would be linked in a cold start. */
    private final Map<String, A> unanswered = new HashMap<>();

    private boolean closed;

    /**
     * Takes this in.
     *
     * @throws RpcException if its id is still in flight, or the table is closed
     */
    void admit(A asked) {
        admit(asked.idText(), asked);
    }

    /** Takes this in by an id that it is about to have. */
    void admit(String id, A asked) {
        A other = putIfAbsent(id, asked);
        while (other != null && isAnswered(other, id)) {
            // The client has its answer already, of which it was told a moment later here.
            other = putIfAbsent(id, asked);
        }
        if (other != null) {
            throw new RpcException(
                    RpcError.INVALID_REQUEST, "a request with this id is still in flight; every id may be used once");
        }
    }

    /** It may have been answered without having ended; then it has left the table by now. */
    private boolean isAnswered(A other, String id) {
        return other.isOver() || !other.equals(find(id));
    }

    /** Returns what was asked with that id, if it is unanswered. */
    synchronized @Nullable A find(String id) {
        return unanswered.get(id);
    }

    /** Notes that this is answered, so that its id may be used again. Once more does no harm. */
    synchronized void answered(A asked) {
        if (unanswered.remove(asked.idText(), asked)) {
            notifyAll();
        }
    }

    /** Admits nothing from now on, and returns what is unanswered. */
    synchronized List<A> shut() {
        closed = true;
        return new ArrayList<>(unanswered.values());
    }

    /** Admits nothing from now on, waits until all is answered, or so many milliseconds, and returns what is not. */
    synchronized List<A> close(long graceMillis) {
        closed = true;
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(graceMillis);
        long left = graceMillis;
        try {
            while (!unanswered.isEmpty() && left > 0) {
                wait(left);
                left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        return new ArrayList<>(unanswered.values());
    }

    private synchronized @Nullable A putIfAbsent(String id, A asked) {
        if (closed) {
            throw new RpcException(RpcError.INTERNAL_ERROR, "the server is shutting down");
        }
        return unanswered.putIfAbsent(id, asked);
    }

    /** One request. */
    interface Asked {

        /** Returns its id as JSON text. */
        String idText();

        /**
         * Tells whether it has ended, and thus is answered; waits for the answer if that is being written. Is called
         * without a lock of the table, since whoever ends it may be about to tell the table.
         */
        boolean isOver();
    }
}
