package dev.lathe.http.io;

import com.sun.net.httpserver.HttpExchange;
import dev.lathe.json.JsonWriter;
import dev.lathe.wire.MessageWriter;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The one place that answers an exchange: at most once, and waiting for the client only so long. Its owner sees to it
 * that one thread uses it at a time.
 *
 * <p>Who makes it calls {@link #finish} last in its handler. The JDK's server forgets a broken connection only if the
 * handler throws, and counts it among those that are open otherwise.
 */
public final class Response {

    private final HttpExchange exchange;
    private final Delivery delivery;
    private final Endings endings = new Endings();
    private final AtomicBoolean begun = new AtomicBoolean();
    private volatile int status;
    private volatile boolean interjected;
    private volatile @Nullable CountDownLatch streaming;

    /**
     * Answers an exchange.
     *
     * @param writeLimit how long the client may take for each event, and for each 256 KiB of something longer
     */
    public Response(HttpExchange exchange, Watchdog watchdog, Duration writeLimit) {
        this.exchange = exchange;
        this.delivery = new Delivery(exchange, watchdog, writeLimit);
    }

    /**
     * Sets a header, in the place of one of the same name. It goes out with whatever answers.
     *
     * @throws IllegalArgumentException if the name is no token, or the value not printable ASCII
     */
    public Response header(String name, String value) {
        HeaderText.check(name, value);
        exchange.getResponseHeaders().set(name, value);
        return this;
    }

    /** Ends the connection with this response: what follows on it cannot be trusted, or nothing shall follow. */
    public Response closing() {
        return header("Connection", "close");
    }

    /**
     * Answers with a document, and ends; a {@code HEAD} gets the head alone. On the thread of the handler.
     *
     * @return whether the client took it
     */
    public boolean json(int status, JsonWriter body) {
        return begin(status) && send(status, body);
    }

    /**
     * Turns the request away, and ends. On the thread of the handler.
     *
     * @return whether the client took it
     */
    public boolean refuse(Refusal refusal) {
        return begin(refusal.status()) && send(refusal.status(), written(refusal));
    }

    /**
     * Answers without a body, and ends. On the thread of the handler.
     *
     * @return whether the client took it
     */
    public boolean empty(int status) {
        if (!begin(status)) {
            return false;
        }
        boolean taken = delivery.head(status);
        end();
        return taken;
    }

    /**
     * Answers with events, of which the last is sent before the handler calls {@link #finish}; closing the sink ends.
     * The head is on its way when this returns. An exchange that is answered already has a sink that takes nothing.
     */
    public EventSink events() {
        boolean first = begin(200);
        if (first) {
            header("Content-Type", "text/event-stream");
            header("Cache-Control", "no-store");
            header("X-Accel-Buffering", "no");
            delivery.open();
        }
        return new EventStream(this, delivery, first);
    }

    /**
     * Answers with events that other threads send. {@link #finish} waits until one of them closes the sink: the thread
     * of the handler is the only one that can tell the server of a connection that broke.
     */
    public EventSink stream() {
        CountDownLatch closed = new CountDownLatch(1);
        if (!begun.get()) {
            streaming = closed;
        }
        onEnd(closed::countDown);
        return events();
    }

    /**
     * Has something done once the exchange is over, or at once if it is: last come, first done, on the thread that ends
     * it. Whatever that throws is logged.
     */
    public Response onEnd(Runnable ending) {
        endings.add(ending);
        return this;
    }

    /** Tells whether an answer was begun. */
    public boolean isBegun() {
        return begun.get();
    }

    /** Tells whether the exchange is over. */
    public boolean isEnded() {
        return endings.areBegun();
    }

    /** Returns the status code that was answered with; 0 before that. */
    public int status() {
        return status;
    }

    /** Ends the exchange, wherever it is; for a handler that has failed. */
    public void end() {
        end(delivery.linger());
    }

    /**
     * Waits for the end of a {@link #stream}; ends anything else if that was not done. The last thing in a handler, on
     * its thread.
     *
     * @throws IOException if the connection is broken, or nothing was answered, or somebody interrupts the wait; the
     *     handler hands it on to the server
     */
    public void finish() throws IOException {
        CountDownLatch closed = streaming;
        if (closed == null) {
            end();
        } else {
            await(closed);
        }
        if (delivery.isBroken()) {
            throw new IOException("the client has not taken the whole response");
        }
    }

    /**
     * Turns the request away while the thread of its handler is blocked in reading the body, and from another one. That
     * thread ends the exchange, once it is freed.
     */
    void interject(Refusal refusal) {
        if (begin(refusal.status())) {
            interjected = true;
            header("Content-Type", "application/json");
            delivery.last(refusal.status(), written(refusal));
        }
    }

    void end(Duration limit) {
        if (endings.begin()) {
            try {
                delivery.close(limit);
            } finally {
                endings.run();
            }
        }
    }

    private boolean begin(int status) {
        if (begun.compareAndSet(false, true)) {
            this.status = status;
            return true;
        }
        endIfInterjected();
        return false;
    }

    private void endIfInterjected() {
        if (interjected) {
            end();
        }
    }

    private boolean send(int status, JsonWriter body) {
        header("Content-Type", "application/json");
        boolean taken = isHead() ? delivery.head(status) : delivery.whole(status, body);
        end();
        return taken;
    }

    /** Sets the headers of a refusal and returns its body. */
    private JsonWriter written(Refusal refusal) {
        refusal.headers().forEach(this::header);
        if (refusal.closes()) {
            closing();
        }
        return MessageWriter.error(Optional.empty(), refusal.error());
    }

    private static void await(CountDownLatch closed) throws IOException {
        try {
            closed.await();
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted before the end of a stream");
        }
    }

    private boolean isHead() {
        return exchange.getRequestMethod().equals("HEAD");
    }
}
