package dev.lathe.core;

import java.util.concurrent.TimeUnit;

/** Lets so many pass at once, and so many a second after that. Not thread-safe. */
final class RateLimit {

    private final int burst;
    private final long nanosEach;
    private double permits;
    private long last;

    RateLimit(int burst, int perSecond) {
        this.burst = burst;
        this.nanosEach = TimeUnit.SECONDS.toNanos(1) / perSecond;
        this.permits = burst;
        this.last = System.nanoTime();
    }

    boolean pass() {
        long now = System.nanoTime();
        permits = Math.min(burst, permits + (double) (now - last) / nanosEach);
        last = now;
        if (permits < 1) {
            return false;
        }
        permits--;
        return true;
    }
}
