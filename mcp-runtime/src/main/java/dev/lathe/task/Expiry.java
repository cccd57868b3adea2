package dev.lathe.task;

import dev.lathe.core.Failures;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Ends tasks whose time is up, on one thread that sleeps until the first of them and is there as long as there are any.
 */
final class Expiry implements Runnable {

    /** What expires within that time goes at once. */
    private static final long LEAST_MILLIS = 1_000;

    /** How long the store is left alone, at the longest, when it is out of order. */
    private static final long LONGEST_REST_MILLIS = 60_000;

    private final LiveTasks tasks;
    private long restMillis;
    private boolean running;
    private boolean hasMore;

    Expiry(LiveTasks tasks) {
        this.tasks = tasks;
    }

    /** Notes that there is one more task, which is none of the first to end. */
    synchronized void begin() {
        hasMore = true;
        if (!running) {
            Thread thread = new Thread(this, "mcp-tasks");
            thread.setDaemon(true);
            thread.start();
            running = true;
        }
    }

    @Override
    public void run() {
        try {
            Optional<Instant> next = removeExpired();
            while (goesOn(next)) {
                Thread.sleep(millisUntil(next));
                next = removeExpired();
            }
        } catch (InterruptedException nobodyDoesThis) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks again a while after the store was out of order, which is twice as long each time. */
    private Optional<Instant> removeExpired() {
        try {
            Optional<Instant> next = tasks.removeExpired();
            restMillis = 0;
            return next;
        } catch (Throwable failure) {
            Failures.log("the removal of expired tasks", failure);
            restMillis = Math.min(LONGEST_REST_MILLIS, Math.max(LEAST_MILLIS, restMillis * 2));
            return Optional.of(tasks.now().plusMillis(restMillis));
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
