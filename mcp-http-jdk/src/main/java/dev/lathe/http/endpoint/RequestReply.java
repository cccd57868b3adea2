package dev.lathe.http.endpoint;

import dev.lathe.http.io.EventSink;
import dev.lathe.server.Connection;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/** The way back for a request without a session. A client that closes the stream has cancelled it. */
final class RequestReply extends PostReply {

    /** A subscription that is ended says so; without any time for that it would break off. */
    private static final long LAST_WORD_MILLIS = 1_000;

    private final Incoming request;
    private final Connection connection;
    private final boolean isSubscription;
    private final Executor threads;
    private final Lease lease;
    private final AtomicBoolean isHungUp = new AtomicBoolean();
    private volatile boolean isListening;

    /**
     * Answers one request.
     *
     * @param connection what the request is served by
     * @param isSubscription whether it goes on when it has been served
     * @param threads where it is cancelled
     */
    RequestReply(Incoming request, Pace pace, Connection connection, boolean isSubscription, Executor threads) {
        super(request.response(), Statuses.STATELESS, pace);
        this.request = request;
        this.connection = connection;
        this.isSubscription = isSubscription;
        this.threads = threads;
        this.lease = Lease.of(request.sender());
    }

    /** Ends what it waits for, after so many milliseconds at the latest. */
    void close(long graceMillis) {
        connection.close(graceMillis);
    }

    boolean isSubscription() {
        return isSubscription;
    }

    @Override
    public boolean isDue(long now) {
        return isOver() || super.isDue(now);
    }

    @Override
    public void beat(long now) {
        if (isOver() && !isHungUp.getAndSet(true)) {
            // Not here: whoever does not read would keep all beats waiting.
            threads.execute(() -> close(LAST_WORD_MILLIS));
        } else {
            super.beat(now);
        }
    }

    private boolean isOver() {
        return isListening && !isHungUp.get() && lease.isOver();
    }

    @Override
    MessageStream open() {
        isListening = isSubscription;
        EventSink sink = isSubscription
                ? request.streaming().stream()
                : request.streaming().events();
        return new PlainStream(sink, this::cancel);
    }

    /** Not here: whoever has found out holds the lock of the reply, which the end of a call needs. */
    private void cancel() {
        threads.execute(() -> connection.close(0));
    }
}
