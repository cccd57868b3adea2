package dev.lathe.http.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Beats that a test asks for, on threads that it decides about. */
@Timeout(60)
class BeatsTest {

    private static final Duration NEVER = Duration.ofDays(1);

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<Long> beaten = new ArrayList<>();
    private final Beats.Beat beat = beaten::add;
    private final Beats beats = new Beats(waiting::add, NEVER);

    @AfterEach
    void close() {
        beats.close();
    }

    @Test
    void itBeatsUntilItIsRemoved() {
        beats.add(beat);
        tick(1);
        tick(2);
        beats.remove(beat);
        tick(3);
        assertEquals(List.of(1L, 2L), beaten);
    }

    @Test
    void oneThatIsAddedTwiceBeatsOnce() {
        beats.add(beat);
        beats.add(beat);
        tick(1);
        assertEquals(List.of(1L), beaten);
    }

    @Test
    void oneThatIsUnderWayIsNotBegunAgain() {
        beats.add(beat);
        beats.tick(1);
        beats.tick(2);
        runWaiting();
        assertEquals(List.of(1L), beaten);
        tick(3);
        assertEquals(List.of(1L, 3L), beaten);
    }

    @Test
    void oneThatHadToWaitForAThreadUntilItWasRemovedDoesNotBeat() {
        beats.add(beat);
        beats.tick(1);
        beats.remove(beat);
        runWaiting();
        assertEquals(List.of(), beaten);
    }

    @Test
    void oneThatIsNotDueNeedsNoThread() {
        beats.add(new Beats.Beat() {
            @Override
            public boolean isDue(long nanoTime) {
                return nanoTime == 2;
            }

            @Override
            public void beat(long nanoTime) {
                beaten.add(nanoTime);
            }
        });
        beats.tick(1);
        assertEquals(0, waiting.size());
        tick(2);
        assertEquals(List.of(2L), beaten);
    }

    @Test
    void oneThatFailsBeatsAgainAndHarmsNoOther() {
        try (Logged logged = new Logged()) {
            beats.add(now -> {
                throw new IllegalStateException("on purpose");
            });
            beats.add(beat);
            tick(1);
            tick(2);
            assertEquals(List.of(1L, 2L), beaten);
            String failure = "A beat failed: java.lang.IllegalStateException: on purpose";
            assertEquals(List.of(failure, failure), logged.records());
        }
    }

    @Test
    void oneThatGotNoThreadBeatsNextTime() {
        Deque<Runnable> none = new ArrayDeque<>();
        try (Beats full = new Beats(
                run -> {
                    if (none.isEmpty()) {
                        none.add(run);
                        throw new RejectedExecutionException();
                    }
                    run.run();
                },
                NEVER)) {
            full.add(beat);
            full.tick(1);
            full.tick(2);
            assertEquals(List.of(2L), beaten);
        }
    }

    @Test
    void itBeatsByItself() throws InterruptedException {
        CountDownLatch three = new CountDownLatch(3);
        try (Beats quick = new Beats(Runnable::run, Duration.ofMillis(1))) {
            quick.add(now -> three.countDown());
            three.await();
        }
    }

    private void tick(long now) {
        beats.tick(now);
        runWaiting();
    }

    private void runWaiting() {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }
}
