package dev.lathe.core;

import dev.lathe.wire.RequestId;
import dev.lathe.wire.RpcError;
import dev.lathe.wire.RpcException;
import java.util.Optional;

/** What one connection was asked and has not answered yet: calls, and streams of notifications. Thread-safe. */
public final class Calls {

    private final InFlight<OpenRequest> inFlight = new InFlight<>();
    private final CallExecutor executor;
    private final CallExecutor.Runner runner;
    private final int mostStreams;
    private int streams;

    /**
     * Begins a connection.
     *
     * @param runner where its calls run
     * @param mostStreams how many streams it may have at once
     */
    public Calls(CallExecutor executor, CallExecutor.Runner runner, int mostStreams) {
        this.executor = executor;
        this.runner = runner;
        this.mostStreams = mostStreams;
    }

    /** Runs the call; blocks while too many are running. */
    public void start(Call call) {
        inFlight.admit(call);
        try {
            runner.run(call);
        } catch (Throwable noThread) {
            answered(call);
            throw noThread;
        }
    }

    /** Takes over a call that runs already, by the id that it is about to have. */
    void adopt(RequestId id, Call call) {
        inFlight.admit(id.json(), call);
    }

    /**
     * Takes in a stream, which stays until it is {@link #closed}.
     *
     * @throws RpcException if there are too many already, or its id is still in flight
     */
    public void open(OpenRequest stream) {
        count();
        try {
            inFlight.admit(stream);
        } catch (RpcException refusal) {
            discount();
            throw refusal;
        }
    }

    /** Notes that the stream has nothing left to say. To be called once. */
    public void closed(OpenRequest stream) {
        inFlight.answered(stream);
        discount();
    }

    /**
     * Cancels the request with that id; nothing happens if there is none, or not any more.
     *
     * @param reason what the client says of it
     */
    public void cancel(RequestId id, Optional<String> reason) {
        OpenRequest request = inFlight.find(id.json());
        if (request != null) {
            request.cancel(this, reason);
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

    /**
     * Ends the streams and starts no more calls, waits until every one has its answer, or so many milliseconds, then
     * cancels the rest.
     */
    public void close(long graceMillis) {
        for (OpenRequest request : inFlight.shut()) {
            request.closing();
        }
        for (OpenRequest request : inFlight.close(graceMillis)) {
            request.cancel(this, Optional.empty());
        }
    }

    private synchronized void count() {
        if (streams == mostStreams) {
            throw new RpcException(
                    RpcError.INVALID_REQUEST, "too many subscriptions; a connection has at most " + mostStreams);
        }
        streams++;
    }

    private synchronized void discount() {
        streams--;
    }
}
