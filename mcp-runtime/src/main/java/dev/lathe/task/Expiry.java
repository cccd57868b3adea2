package dev.lathe.task;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Ends tasks whose time is up, on one thread that sleeps until the first of them and is there as long as there are any.
 */
final class Expiry implements Runnable {

    /** What expires within that time goes at once. */
    private static final long LEAST_MILLIS = 1_000;

    private final LiveTasks tasks;
    private boolean running;
    private boolean hasMore;

    Expiry(LiveTasks tasks) {
        this.tasks = tasks;
    }

    /** Notes that there is one more task, which is none of the first to end. */
    synchronized void begin() {
        hasMore = true;
        if (!running) {
            running = true;
            Thread thread = new Thread(this, "mcp-tasks");
            thread.setDaemon(true);
            thread.start();
        }
    }

    @Override
    public void run() {
        try {
            Optional<Instant> next = tasks.removeExpired();
            while (goesOn(next)) {
                Thread.sleep(millisUntil(next));
                next = tasks.removeExpired();
            }
        } catch (InterruptedException nobodyDoesThis) {
            Thread.currentThread().interrupt();
        }
    }

    /** Tells whether there is anything left to do: perhaps one more since it was looked. */
    private synchronized boolean goesOn(Optional<Instant> next) {
        running = next.isPresent() || hasMore;
        hasMore = false;
        return running;
    }

    private long millisUntil(Optional<Instant> next) {
        return next.isPresent()
                ? Math.max(
                        LEAST_MILLIS, Duration.between(tasks.now(), next.get()).toMillis())
                : 0;
    }
}
