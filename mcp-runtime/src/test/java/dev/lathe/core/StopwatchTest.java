package dev.lathe.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Time stands still while somebody has paused it. */
final class StopwatchTest {

    private final Stopwatch stopwatch = new Stopwatch();

    @Test
    void runs() {
        long before = stopwatch.nanos();
        awaitTick();
        assertTrue(stopwatch.nanos() > before);
    }

    @Test
    void standsStillUntilTheLastPauseIsOver() {
        stopwatch.pause();
        long paused = stopwatch.nanos();
        stopwatch.pause();
        stopwatch.resume();
        awaitTick();
        assertEquals(paused, stopwatch.nanos());
    }

    @Test
    void goesOnWhereItStood() {
        long before = System.nanoTime();
        Stopwatch fresh = new Stopwatch();
        fresh.pause();
        long pausedAt = System.nanoTime();
        awaitTick();
        long pause = System.nanoTime() - pausedAt;
        fresh.resume();
        long counted = fresh.nanos();
        assertTrue(counted <= System.nanoTime() - before - pause, "the pause was counted");
    }

    private static void awaitTick() {
        long start = System.nanoTime();
        while (System.nanoTime() == start) {
            Thread.onSpinWait();
        }
    }
}
