package dev.lathe.http.io;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Ends what waits too long for a client. Nothing but an interrupt frees a thread that is blocked in a read or a write
 * of the JDK's server: closing the exchange would wait for it, too. The interrupt also closes the connection.
 *
 * <p>One daemon thread looks after all, five times a second: a limit is exceeded by up to 200 ms. Thread-safe.
 */
public final class Watchdog implements AutoCloseable {

    private static final Duration BETWEEN_SWEEPS = Duration.ofMillis(200);

    private final Set<Watch> open = ConcurrentHashMap.newKeySet();
    private final @Nullable Ticker ticker;

    /** Begins to look after the threads that ask for it. */
    public Watchdog() {
        this.ticker = Ticker.start("mcp-http-watchdog", BETWEEN_SWEEPS, this::sweep);
    }

    private Watchdog(@Nullable Ticker ticker) {
        this.ticker = ticker;
    }

    /** Returns one that looks only when it is told to. */
    static Watchdog asleep() {
        return new Watchdog(null);
    }

    /** Interrupts the calling thread unless the watch is closed, by the same thread, within the limit. */
    public Watch watch(Duration limit) {
        return begin(new Watch(this, limit, null));
    }

    /** As {@link #watch(Duration)}, but has something said first, on a thread of its own. */
    Watch watch(Duration limit, Runnable lastWords) {
        return begin(new Watch(this, limit, lastWords));
    }

    /** Interrupts nobody any more. */
    @Override
    public void close() {
        if (ticker != null) {
            ticker.close();
        }
    }

    void sweep(long now) {
        for (Watch watch : open) {
            watch.look(now);
        }
    }

    void forget(Watch watch) {
        open.remove(watch);
    }

    private Watch begin(Watch watch) {
        open.add(watch);
        return watch;
    }
}
