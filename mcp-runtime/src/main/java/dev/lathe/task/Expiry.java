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
        boolean goesOn = true;
        while (goesOn) {
            goesOn = sleep(tasks.removeExpired());
        }
    }

    /** Sleeps until then; or tells that there is nothing left to do. */
    private synchronized boolean sleep(Optional<Instant> next) {
        running = next.isPresent() || hasMore;
        hasMore = false;
        if (next.isPresent()) {
            try {
                wait(Math.max(
                        LEAST_MILLIS, Duration.between(tasks.now(), next.get()).toMillis()));
            } catch (InterruptedException nobodyDoesThis) {
                running = false;
            }
        }
        return running;
    }
}
