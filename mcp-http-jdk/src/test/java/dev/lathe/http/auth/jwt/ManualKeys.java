package dev.lathe.http.auth.jwt;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** An issuer whose keys come when a test says so, in a time of its own. */
final class ManualKeys implements KeyLoader {

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1_000);
    private final AtomicInteger loads = new AtomicInteger();
    private final Queue<Runnable> flights = new ConcurrentLinkedQueue<>();
    private volatile @Nullable KeySet published;

    /** Publishes these keys. */
    void publish(KeySet keys) {
        published = keys;
    }

    /** Publishes nothing any more. */
    void fail() {
        published = null;
    }

    @Override
    public KeySet load() throws IOException {
        loads.incrementAndGet();
        KeySet keys = published;
        if (keys == null) {
            throw new IOException("down");
        }
        return keys;
    }

    /** Returns how often somebody has asked. */
    int loads() {
        return loads.get();
    }

    void pass(long seconds) {
        passMillis(TimeUnit.SECONDS.toMillis(seconds));
    }

    void passMillis(long millis) {
        nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    /** Returns a source that has the answer of this issuer at once, and thinks that chance is on nobody's side. */
    KeySource atOnce(KeyTimes times) {
        return source(times, Runnable::run);
    }

    /** Returns a source whose flights land when {@link #land()} is called. */
    KeySource onDemand(KeyTimes times) {
        return source(times, flights::add);
    }

    KeySource source(KeyTimes times, Executor executor) {
        return source(times, executor, new LinesLogger());
    }

    KeySource source(KeyTimes times, Executor executor, System.Logger logger) {
        KeyLog log = new KeyLog(logger, "https://as.example");
        return new KeySource(new KeyFlights(this, times, new Backoff(() -> 0), nanos::get, executor, log), times);
    }

    /** Returns how many flights are underway. */
    int underway() {
        return flights.size();
    }

    /** Lets the first flight land. */
    void land() {
        flights.remove().run();
    }

    /** Returns a set that is equal to no other. */
    static KeySet newSet() {
        try {
            return KeySet.read(Draft.utf8(TestKeys.set(TestKeys.RSA)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
