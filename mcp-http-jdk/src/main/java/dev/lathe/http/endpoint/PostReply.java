package dev.lathe.http.endpoint;

import dev.lathe.http.io.Beats;
import dev.lathe.http.io.Response;
import dev.lathe.json.JsonWriter;
import dev.lathe.wire.Reply;
import dev.lathe.wire.RpcError;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The way back for the request in one POST: a JSON document, or a stream of events from the first message ahead of the
 * answer on, or when the answer is not there after a moment. The lock keeps the order on the wire; it is held while the
 * client is waited for.
 */
abstract class PostReply implements Reply, Beats.Beat {

    private final Response response;
    private final Statuses statuses;
    private final Pace pace;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private volatile long spoken = System.nanoTime();
    private volatile @Nullable MessageStream stream;
    private volatile boolean over;

    /**
     * When a reply shows that it is alive, and what it says besides.
     *
     * @param eventsAfter how long there may be no answer before it becomes a stream
     * @param keepAlive how long a stream may be silent
     * @param denial what is said to whose token does not allow it
     */
    record Pace(Duration eventsAfter, Duration keepAlive, Denial denial) {}

    PostReply(Response response, Statuses statuses, Pace pace) {
        this.response = response;
        this.statuses = statuses;
        this.pace = pace;
    }

    /** Begins the stream of events. */
    abstract MessageStream open();

    @Override
    public void ahead(JsonWriter message) {
        lock.lock();
        try {
            if (!over) {
                stream().send(message);
                spoken = System.nanoTime();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void result(JsonWriter answer) {
        finish(Statuses.OK, answer);
    }

    @Override
    public void error(RpcError error, JsonWriter answer) {
        lock.lock();
        try {
            if (!over && stream == null) {
                pace.denial().explain(error, response);
            }
            finish(statuses.ofError(error), answer);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void refused(RpcError error, JsonWriter answer) {
        finish(statuses.ofRefusal(error), answer);
    }

    /** A request that its client has cancelled has a stream without an answer. */
    @Override
    public void nothing() {
        lock.lock();
        try {
            if (!over) {
                over();
                stream().end();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean isDue(long now) {
        Duration patience = stream == null ? pace.eventsAfter() : pace.keepAlive();
        return !over && now - spoken >= patience.toNanos();
    }

    @Override
    public void beat(long now) {
        // Unless something is being said.
        if (lock.tryLock()) {
            try {
                if (isDue(now)) {
                    stream().beat();
                    spoken = now;
                }
            } finally {
                lock.unlock();
            }
        }
    }

    private void finish(int status, JsonWriter answer) {
        lock.lock();
        try {
            if (!over) {
                over();
                MessageStream begun = stream;
                if (begun == null) {
                    response.json(status, answer);
                } else {
                    begun.end(answer);
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until the reply is over, which it usually is when the request has been served: the server may end an
     * exchange whose handler returns.
     */
    void await() {
        lock.lock();
        try {
            while (!over) {
                ended.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    private void over() {
        over = true;
        ended.signalAll();
    }

    private MessageStream stream() {
        MessageStream open = stream;
        if (open == null) {
            open = open();
            stream = open;
        }
        return open;
    }
}
