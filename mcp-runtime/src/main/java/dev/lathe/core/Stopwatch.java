package dev.lathe.core;

/** Measures how long something takes, without the time it is paused. Thread-safe. */
final class Stopwatch {

    private final long started = System.nanoTime();
    private long paused;
    private long since;
    private int pauses;

    /** Stops the time until {@link #resume()}; pauses may overlap. */
    synchronized void pause() {
        if (pauses == 0) {
            since = System.nanoTime();
        }
        pauses++;
    }

    synchronized void resume() {
        pauses--;
        if (pauses == 0) {
            paused += System.nanoTime() - since;
        }
    }

    /** Returns the nanoseconds so far. */
    synchronized long nanos() {
        return (pauses > 0 ? since : System.nanoTime()) - started - paused;
    }
}
