package dev.lathe.http.auth.jwt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.http.auth.VerifierUnavailableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Keys are used for five minutes, and for an hour more if they must. */
final class KeySourceTest {

    private static final KeyTimes TIMES = KeyTimes.DEFAULT;
    private static final KeyTimes IMPATIENT = TIMES.patience(Duration.ZERO);

    private final ManualKeys issuer = new ManualKeys();
    private final KeySet first = ManualKeys.newSet();
    private final KeySet second = ManualKeys.newSet();

    @Test
    void keysAreLoadedOnceAndKept() throws Exception {
        KeySource source = warm(TIMES);
        issuer.publish(second);
        issuer.pass(239);
        assertSame(first, source.keys());
        assertEquals(1, issuer.loads());
    }

    @Test
    void keysAreGotAnewAheadOfTheirEndAndNobodyWaits() throws Exception {
        issuer.publish(first);
        KeySource source = issuer.onDemand(IMPATIENT);
        assertThrows(VerifierUnavailableException.class, source::keys);
        issuer.land();
        issuer.publish(second);
        issuer.pass(240);
        for (int i = 0; i < 1_000; i++) {
            assertSame(first, source.keys());
        }
        assertEquals(1, issuer.underway());
        issuer.land();
        assertSame(second, source.keys());
        assertEquals(0, issuer.underway());
    }

    @Test
    void keysThatAreTooOldAreNotUsedIfThereAreOthers() throws Exception {
        KeySource source = warm(TIMES);
        issuer.publish(second);
        issuer.pass(100_000);
        assertSame(second, source.keys());
    }

    @Test
    void keysAreGotBeforeAnybodyComes() {
        issuer.publish(first);
        KeySource source = issuer.onDemand(TIMES);
        source.prepare();
        source.prepare();
        assertEquals(1, issuer.underway());
        assertFalse(source.isReady());
        issuer.land();
        assertTrue(source.isReady());
        issuer.pass(239);
        source.prepare();
        assertEquals(0, issuer.underway(), "they are new");
        issuer.pass(1);
        source.prepare();
        assertEquals(1, issuer.underway(), "ahead of their end");
        issuer.fail();
        issuer.land();
        issuer.pass(3_660);
        assertFalse(source.isReady(), "too old, whatever happens");
    }

    @Test
    void downAtTheStartIsNobodysFault() throws Exception {
        KeySource source = issuer.atOnce(TIMES);
        assertEquals(Duration.ofSeconds(1), unavailable(source));
        issuer.passMillis(400);
        assertEquals(Duration.ofMillis(600), unavailable(source));
        assertEquals(1, issuer.loads(), "it is left alone for a second");
        issuer.publish(first);
        issuer.passMillis(600);
        assertSame(first, source.keys());
    }

    /** A process that is short of threads has some again later. */
    @Test
    void whereThereIsNoThreadToGetThemOnTheyAreGotWhenThereIs() throws Exception {
        AtomicBoolean isShort = new AtomicBoolean(true);
        KeySource source = issuer.source(TIMES, flight -> {
            if (isShort.get()) {
                throw new OutOfMemoryError("unable to create native thread");
            }
            flight.run();
        });
        issuer.publish(first);
        unavailable(source);
        isShort.set(false);
        issuer.pass(2);
        assertSame(first, source.keys());
    }

    @Test
    void whoeverComesBackIsHeardWithinTwoSecondsHoweverLongItTook() throws Exception {
        KeySource source = issuer.atOnce(TIMES);
        for (int i = 0; i < 1_000; i++) {
            assertTrue(unavailable(source).compareTo(Duration.ofSeconds(2)) <= 0);
            issuer.pass(2);
        }
        assertEquals(1_000, issuer.loads());
        issuer.publish(first);
        assertSame(first, source.keys());
    }

    @Test
    void downLaterIsNotNoticedForAnHour() throws Exception {
        KeySource source = warm(TIMES);
        issuer.fail();
        issuer.pass(300);
        for (int second = 300; second < 300 + 3_600; second++) {
            assertSame(first, source.keys());
            assertSame(first, source.beyond(first), "a key that is unknown stays so");
            assertEquals(
                    Optional.of(Duration.ofSeconds(second)), source.health().age());
            issuer.pass(1);
        }
        assertTrue(issuer.loads() < 1 + 3_600 / 24, "asked " + issuer.loads() + " times");
        unavailable(source);
        issuer.publish(second);
        issuer.pass(30);
        assertSame(second, source.keys());
    }

    @Test
    void withoutStaleKeysDownIsDown() throws Exception {
        KeySource source = warm(TIMES.stale(Duration.ZERO));
        issuer.fail();
        issuer.pass(299);
        assertSame(first, source.keys());
        issuer.pass(1);
        unavailable(source);
    }

    @Test
    void onlyTheFirstToFindOldKeysWaits() throws Exception {
        KeySource source = warm(TIMES);
        issuer.fail();
        issuer.pass(301);
        assertSame(first, source.keys());
        issuer.pass(1);
        int loads = issuer.loads();
        assertSame(first, source.keys(), "with a flight that nobody waits for");
        assertEquals(loads + 1, issuer.loads());
    }

    @Test
    void aNewKeyIsFoundWhenTheOthersAreTenSecondsOld() throws Exception {
        KeySource source = warm(TIMES);
        issuer.publish(second);
        issuer.passMillis(9_999);
        assertSame(first, source.beyond(first));
        issuer.passMillis(1);
        assertSame(second, source.beyond(first));
        assertSame(second, source.beyond(first), "who comes late finds what others have got");
        assertEquals(2, issuer.loads());
    }

    @Test
    void aFloodOfUnknownKeysIsOneFetchInTenSeconds() throws Exception {
        KeySource source = warm(TIMES);
        for (int i = 0; i < 10_000; i++) {
            source.beyond(source.keys());
            issuer.passMillis(10);
        }
        assertEquals(10, issuer.loads());
    }

    @Test
    void anUnknownKeyDoesNotBotherWhoDoesNotAnswer() throws Exception {
        KeySource source = warm(TIMES);
        issuer.fail();
        issuer.pass(10);
        IntStream.range(0, 100).forEach(i -> assertSame(first, beyond(source)));
        assertEquals(2, issuer.loads());
    }

    @Test
    void whoNeedsAnUnknownKeyDoesNotWaitForEver() throws Exception {
        issuer.publish(first);
        KeySource source = issuer.onDemand(IMPATIENT);
        assertThrows(VerifierUnavailableException.class, source::keys);
        issuer.land();
        issuer.pass(10);
        assertThrows(VerifierUnavailableException.class, () -> source.beyond(first));
        assertSame(first, source.keys(), "which is nothing to all others");
    }

    @Test
    void thereAreSeatsForSomeOnly() throws Exception {
        issuer.publish(first);
        KeySource source = issuer.onDemand(TIMES.patience(Duration.ofMinutes(1)).seats(1));
        CompletableFuture<KeySet> seated = new CompletableFuture<>();
        Thread waiting = new Thread(() -> seated.complete(keys(source)));
        waiting.start();
        while (waiting.isAlive() && waiting.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        unavailable(source);
        issuer.land();
        assertSame(first, seated.join());
        assertEquals(1, issuer.loads());
    }

    @Test
    void whoIsInterruptedDoesNotWait() {
        KeySource source = issuer.onDemand(TIMES);
        Thread.currentThread().interrupt();
        unavailable(source);
        assertTrue(Thread.interrupted());
    }

    @Test
    void withoutAThreadThereIsAnotherTry() throws Exception {
        boolean[] hasThreads = {false};
        issuer.publish(first);
        KeySource source = issuer.source(TIMES, task -> {
            if (!hasThreads[0]) {
                throw new RejectedExecutionException();
            }
            task.run();
        });
        unavailable(source);
        hasThreads[0] = true;
        issuer.pass(1);
        assertSame(first, source.keys());
    }

    /** Whoever hears of it may be at the end of his means as well. */
    @Test
    void whoFailsToSayThatThereIsNoThreadHasAnotherTryToo() throws Exception {
        boolean[] isShort = {true};
        issuer.publish(first);
        Executor threads = flight -> {
            if (isShort[0]) {
                throw new OutOfMemoryError("unable to create native thread");
            }
            flight.run();
        };
        KeySource source = issuer.source(TIMES, threads, new FullDisk());
        assertThrows(UncheckedIOException.class, source::keys);
        isShort[0] = false;
        issuer.pass(2);
        assertSame(first, source.keys());
    }

    @Test
    void itCanBeSeenHowItGoes() throws Exception {
        KeySource source = issuer.atOnce(TIMES);
        assertEquals(new KeyHealth(0, 0, 0, Optional.empty()), source.health());
        unavailable(source);
        assertEquals(new KeyHealth(1, 1, 0, Optional.empty()), source.health());
        issuer.publish(first);
        issuer.pass(1);
        source.keys();
        source.countUnknown();
        issuer.pass(3);
        assertEquals(new KeyHealth(2, 1, 1, Optional.of(Duration.ofSeconds(3))), source.health());
    }

    /** Takes no warning. */
    private static final class FullDisk extends LinesLogger {

        @Override
        public void log(Level level, @Nullable ResourceBundle bundle, String text, Object @Nullable ... parameters) {
            if (level == Level.WARNING) {
                throw new UncheckedIOException(new IOException("no space left"));
            }
        }
    }

    private KeySource warm(KeyTimes times) throws VerifierUnavailableException {
        issuer.publish(first);
        KeySource source = issuer.atOnce(times);
        assertSame(first, source.keys());
        return source;
    }

    private static Duration unavailable(KeySource source) {
        return assertThrows(VerifierUnavailableException.class, source::keys).retryAfter();
    }

    private KeySet beyond(KeySource source) {
        try {
            return source.beyond(first);
        } catch (VerifierUnavailableException e) {
            throw new AssertionError(e);
        }
    }

    private static KeySet keys(KeySource source) {
        try {
            return source.keys();
        } catch (VerifierUnavailableException e) {
            throw new AssertionError(e);
        }
    }
}
