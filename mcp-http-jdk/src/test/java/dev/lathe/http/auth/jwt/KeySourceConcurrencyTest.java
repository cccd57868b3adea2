package dev.lathe.http.auth.jwt;

import dev.lathe.http.auth.VerifierUnavailableException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whichever threads need keys while time passes: the results are those of one after the other. So keys are never
 * fetched twice where once is enough, nor sooner than they may be, and nobody goes without keys that are there.
 */
@Tag("concurrency")
final class KeySourceConcurrencyTest {

    @Test
    void keysComeOnce() {
        Interleavings.check(Coming.class);
    }

    @Test
    void keysAreReplacedOnce() {
        Interleavings.check(Aging.class);
    }

    @Test
    void keysThatDoNotComeAreAskedForOnce() {
        Interleavings.check(Failing.class);
    }

    @Test
    void lookingBeforeFetchingWouldBeNoticed() {
        Interleavings.checkFindsTheMistakeIn(LookingBeforeFetching.class);
    }

    /** Publishes set after set, so that the number of each tells how many were fetched before it. */
    private static final class Counting implements KeyLoader {

        private final List<KeySet> sets = IntStream.range(0, 20)
                .mapToObj(set -> new KeySet(List.of(), set, 0))
                .toList();
        private final AtomicInteger fetches = new AtomicInteger();
        private final boolean fails;

        Counting(boolean fails) {
            this.fails = fails;
        }

        @Override
        public KeySet load() throws IOException {
            int set = fetches.incrementAndGet();
            if (fails) {
                throw new IOException();
            }
            return sets.get(set);
        }
    }

    /** A source that fetches on the thread of whoever needs keys first. */
    private abstract static class Needing {

        private final AtomicLong nanos = new AtomicLong();
        final Counting issuer;
        private final KeySource source;

        Needing(boolean fails) {
            issuer = new Counting(fails);
            KeyTimes times = KeyTimes.DEFAULT.stale(Duration.ZERO);
            KeyLog log = new KeyLog(new LinesLogger(), "");
            KeyFlights flights = new KeyFlights(issuer, times, new Backoff(() -> 0), nanos::get, Runnable::run, log);
            source = new KeySource(flights, times);
        }

        @Operation
        public String keys() {
            try {
                return String.valueOf(source.keys().unfit());
            } catch (VerifierUnavailableException e) {
                return "unavailable";
            }
        }

        @Operation
        public String beyond(@Param(gen = IntGen.class, conf = "1:2") int set) {
            try {
                return String.valueOf(source.beyond(issuer.sets.get(set)).unfit());
            } catch (VerifierUnavailableException e) {
                return "unavailable";
            }
        }

        final void passSeconds(long seconds) {
            nanos.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
        }
    }

    /** One fetch is enough for everybody. */
    public static final class Coming extends Needing {

        public Coming() {
            super(false);
        }
    }

    /** Another one is enough when the first keys are too old. */
    public static final class Aging extends Needing {

        public Aging() {
            super(false);
            keys();
            passSeconds(300);
        }
    }

    /** Another one is enough, too, when there was no answer to the first. */
    public static final class Failing extends Needing {

        public Failing() {
            super(true);
            keys();
            passSeconds(1);
        }

        @Operation
        public int fetches() {
            return issuer.fetches.get();
        }
    }

    public static final class LookingBeforeFetching {

        private final Counting issuer = new Counting(false);
        private volatile KeySet keys;

        @Operation
        public int keys() throws IOException {
            if (keys == null) {
                keys = issuer.load();
            }
            return keys.unfit();
        }
    }
}
