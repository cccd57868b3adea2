package dev.lathe.http.io;

import com.sun.net.httpserver.HttpExchange;
import dev.lathe.json.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;

/**
 * The bytes of a response, and whether the client takes them. What it takes is what a flush got rid of: the server
 * keeps to itself what goes wrong in a close.
 */
final class Delivery {

    /** How long the rest of a request may take that was answered before its body was read. */
    private static final Duration LINGER = Duration.ofSeconds(2);

    private static final int MOST_DRAINED = 64 * 1024;

    private final HttpExchange exchange;
    private final Watchdog watchdog;
    private final Duration limit;
    private volatile boolean broken;

    Delivery(HttpExchange exchange, Watchdog watchdog, Duration limit) {
        this.exchange = exchange;
        this.watchdog = watchdog;
        this.limit = limit;
    }

    boolean isBroken() {
        return broken;
    }

    Duration limit() {
        return limit;
    }

    Duration linger() {
        return limit.compareTo(LINGER) < 0 ? limit : LINGER;
    }

    /** Sends a head that no body follows. */
    boolean head(int status) {
        return attempt(linger(), watch -> {
            drain();
            exchange.sendResponseHeaders(status, -1);
        });
    }

    /** Sends everything. */
    boolean whole(int status, JsonWriter body) {
        return attempt(limit, watch -> {
            exchange.sendResponseHeaders(status, body.size());
            OutputStream out = new Slices(exchange.getResponseBody(), watch);
            body.writeTo(out);
            out.flush();
        });
    }

    /** Sends everything on a connection that is given up. */
    void last(int status, JsonWriter body) {
        broken = true;
        whole(status, body);
    }

    /** Sends a head that events follow. */
    boolean open() {
        return attempt(limit, watch -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().flush();
        });
    }

    /** Sends one event. */
    boolean more(byte[] text) {
        return !broken
                && attempt(limit, watch -> {
                    OutputStream out = new Slices(exchange.getResponseBody(), watch);
                    out.write(text);
                    out.flush();
                });
    }

    /**
     * Closes the body, which reads what is left of the request and tells the server that the exchange is over.
     * {@link HttpExchange#close} would not tell it of one that fails.
     */
    void close(Duration closeLimit) {
        attempt(closeLimit, watch -> exchange.getResponseBody().close());
    }

    /**
     * Reads what is left of the request. A head without a body has the server do so within the same call, and then it
     * would not tell if that fails.
     */
    private void drain() throws IOException {
        InputStream in = exchange.getRequestBody();
        if (in.read() >= 0 && in.readNBytes(MOST_DRAINED).length == MOST_DRAINED) {
            throw new IOException("a long body that nobody reads");
        }
    }

    private boolean attempt(Duration attemptLimit, Attempt attempt) {
        boolean done = false;
        try (Watch watch = watchdog.watch(attemptLimit)) {
            attempt.run(watch);
            done = true;
        } catch (IOException brokenConnection) {
            // The caller is told.
        } finally {
            if (!done) {
                broken = true;
            }
        }
        return done;
    }

    private interface Attempt {
        void run(Watch watch) throws IOException;
    }
}
