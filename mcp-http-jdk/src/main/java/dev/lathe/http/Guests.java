package dev.lathe.http;

import java.util.concurrent.TimeUnit;

/** How many requests are inside, and whether there may be more. Thread-safe. */
final class Guests {

    private int inside;
    private boolean draining;

    synchronized void enter() {
        inside++;
    }

    synchronized void leave() {
        inside--;
        if (inside == 0) {
            notifyAll();
        }
    }

    synchronized boolean isDraining() {
        return draining;
    }

    /** Lets nobody else in. */
    synchronized void drain() {
        draining = true;
    }

    /** Waits until everybody has left, or so many milliseconds. */
    synchronized void await(long millis) {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        long left = millis;
        try {
            while (inside > 0 && left > 0) {
                wait(left);
                left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
