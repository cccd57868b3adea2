package dev.lathe.core;

import dev.lathe.wire.RequestId;
import java.util.Optional;

/** The calls of one connection that have no answer yet. Thread-safe. */
public final class Calls {

    private final InFlight<Call> inFlight = new InFlight<>();
    private final CallExecutor executor;

    public Calls(CallExecutor executor) {
        this.executor = executor;
    }

    /** Runs the call on a thread of its own; blocks while too many are running. */
    public void start(Call call) {
        inFlight.admit(call);
        try {
            executor.execute(call);
        } catch (Throwable noThread) {
            answered(call);
            throw noThread;
        }
    }

    /**
     * Cancels the call with that id; nothing happens if there is none, or not any more.
     *
     * @param reason what the client says of it
     */
    public void cancel(RequestId id, Optional<String> reason) {
        Call call = inFlight.find(id.json());
        if (call != null) {
            call.cancel(reason);
        }
    }

    /** Notes that the call has nothing left to say, so that the client may use its id again. */
    void answered(Call call) {
        inFlight.answered(call);
    }

    /** Notes that a call waits for its client. */
    void paused() {
        executor.pause();
    }

    /** Waits until a call that waited for its client may go on. */
    void resuming() {
        executor.resume();
    }

    /** Starts no more calls, waits until every one has its answer, or so many milliseconds, then cancels the rest. */
    public void close(long graceMillis) {
        for (Call call : inFlight.close(graceMillis)) {
            call.cancel(Optional.empty());
        }
    }
}
