package dev.lathe.http.io;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

/** A daemon thread that does one thing again and again, a while apart, until it is closed. */
final class Ticker implements AutoCloseable {

    private final CountDownLatch closed = new CountDownLatch(1);
    private final long interval;
    private final LongConsumer tick;

    private Ticker(Duration interval, LongConsumer tick) {
        this.interval = interval.toNanos();
        this.tick = tick;
    }

    /** Begins, one interval from now; the tick is told {@link System#nanoTime()}. */
    static Ticker start(String name, Duration interval, LongConsumer tick) {
        Ticker ticker = new Ticker(interval, tick);
        Thread thread = new Thread(ticker::run, name);
        thread.setDaemon(true);
        thread.start();
        return ticker;
    }

    /** A tick that has begun is not waited for. */
    @Override
    public void close() {
        closed.countDown();
    }

    private void run() {
        while (!isClosedWithinInterval()) {
            try {
                tick.accept(System.nanoTime());
            } catch (Throwable failure) {
                // Memory or threads have run out: too many rely on the next tick for this thread to end.
            }
        }
    }

    private boolean isClosedWithinInterval() {
        try {
            return closed.await(interval, TimeUnit.NANOSECONDS);
        } catch (InterruptedException nobodyKnowsThisThread) {
            return false;
        }
    }
}
