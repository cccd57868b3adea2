package dev.lathe.http.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An interrupt, if need be, and no other one is lost or made. */
@Timeout(60)
class WatchdogTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Watchdog watchdog = Watchdog.asleep();

    @AfterEach
    void nothingIsLeft() {
        assertFalse(Thread.interrupted());
    }

    @Test
    void whoWaitsTooLongIsInterrupted() {
        try (Watchdog awake = new Watchdog();
                Watch watch = awake.watch(Duration.ofMillis(1))) {
            assertThrows(InterruptedException.class, () -> new CountDownLatch(1).await());
            assertTrue(watch.fired());
        }
    }

    @Test
    void itsInterruptIsGoneWhenTheWatchIsClosed() {
        Watch watch = watchdog.watch(SECOND);
        watchdog.sweep(after(2));
        assertTrue(Thread.currentThread().isInterrupted());
        watch.close();
        assertFalse(Thread.currentThread().isInterrupted());
        assertTrue(watch.fired());
    }

    @Test
    void whoIsDoneInTimeIsNotInterrupted() {
        try (Watch watch = watchdog.watch(SECOND)) {
            watchdog.sweep(after(0));
            assertFalse(watch.fired());
        }
        watchdog.sweep(after(2));
        assertFalse(Thread.currentThread().isInterrupted());
    }

    @Test
    void aRenewedLimitBeginsAnew() {
        try (Watch watch = watchdog.watch(SECOND)) {
            long tooLate = after(1);
            watch.renew();
            watchdog.sweep(tooLate);
            assertFalse(watch.fired());
            watchdog.sweep(after(1));
            assertTrue(watch.fired());
        }
    }

    @Test
    void anInterruptBeforeIsPutAside() {
        Thread.currentThread().interrupt();
        try (Watch watch = watchdog.watch(SECOND)) {
            assertFalse(Thread.currentThread().isInterrupted());
            watchdog.sweep(after(2));
            assertTrue(watch.fired());
        }
        assertTrue(Thread.interrupted());
    }

    @Test
    void anInterruptBySomebodyElseStays() {
        try (Watch watch = watchdog.watch(SECOND)) {
            Thread.currentThread().interrupt();
            assertFalse(watch.fired());
        }
        assertTrue(Thread.interrupted());
    }

    @Test
    void anInterruptBySomebodyElseStaysEvenIfTheWatchFiresToo() {
        try (Watch watch = watchdog.watch(SECOND)) {
            Thread.currentThread().interrupt();
            watchdog.sweep(after(2));
            assertTrue(watch.fired());
        }
        assertTrue(Thread.interrupted());
    }

    @Test
    void toCloseAWatchTwiceClearsNothing() {
        Watch watch = watchdog.watch(SECOND);
        watchdog.sweep(after(2));
        watch.close();
        Thread.currentThread().interrupt();
        watch.close();
        assertTrue(Thread.interrupted());
    }

    @Test
    void whicheverOfBothIsFirstNoInterruptIsLeft() throws InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        Thread sweeper = new Thread(() -> {
            while (!over.get()) {
                watchdog.sweep(after(2));
            }
        });
        sweeper.start();
        int late = 0;
        int inTime = 0;
        while (late < 1000 || inTime < 1000) {
            Watch watch = watchdog.watch(SECOND);
            for (int i = 0; i < (late + inTime) % 100; i++) {
                Thread.onSpinWait();
            }
            watch.close();
            assertFalse(Thread.currentThread().isInterrupted());
            if (watch.fired()) {
                late++;
            } else {
                inTime++;
            }
        }
        over.set(true);
        sweeper.join();
    }

    @Test
    void theLastWordsAreSpokenBeforeTheInterrupt() {
        CountDownLatch spoken = new CountDownLatch(1);
        try (Watch watch = watchdog.watch(SECOND, spoken::countDown)) {
            watchdog.sweep(after(2));
            assertThrows(InterruptedException.class, () -> new CountDownLatch(1).await());
            assertEquals(0, spoken.getCount());
            assertTrue(watch.fired());
        }
    }

    @Test
    void theLastWordsAreSpokenOnce() throws InterruptedException {
        BlockingQueue<String> words = new ArrayBlockingQueue<>(2);
        try (Watch watch = watchdog.watch(SECOND, () -> words.add("words"))) {
            watchdog.sweep(after(2));
            watchdog.sweep(after(3));
            assertThrows(InterruptedException.class, () -> new CountDownLatch(1).await());
            assertTrue(watch.fired());
        }
        assertEquals("words", words.take());
        assertTrue(words.isEmpty());
    }

    @Test
    void whoIsDoneWhileTheyAreSpokenIsLateButNotInterrupted() throws InterruptedException {
        CountDownLatch speaking = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        BlockingQueue<Thread> speaker = new ArrayBlockingQueue<>(1);
        Watch watch = watchdog.watch(SECOND, () -> {
            speaker.add(Thread.currentThread());
            speaking.countDown();
            await(done);
        });
        watchdog.sweep(after(2));
        speaking.await();
        watch.close();
        done.countDown();
        speaker.take().join();
        assertTrue(watch.fired());
        assertFalse(Thread.currentThread().isInterrupted());
    }

    private static long after(int seconds) {
        return System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException nobodyDoesThat) {
            throw new AssertionError(nobodyDoesThat);
        }
    }
}
