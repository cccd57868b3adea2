package dev.lathe.http.endpoint;

import java.time.Duration;

/** What is left of a time that several things share. */
public final class Remaining {

    private final long deadline;

    /** Begins now. */
    public Remaining(Duration time) {
        this.deadline = System.nanoTime() + time.toNanos();
    }

    /** Returns how many milliseconds are left; none is the least. */
    public long millis() {
        return Math.max(0, (deadline - System.nanoTime()) / 1_000_000);
    }
}
