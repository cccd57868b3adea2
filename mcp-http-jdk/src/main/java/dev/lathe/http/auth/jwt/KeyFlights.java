package dev.lathe.http.auth.jwt;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Gets keys: never twice at a time, and not too soon after the last time. Thread-safe. */
final class KeyFlights {

    private final KeyLoader loader;
    private final KeyTimes times;
    private final Backoff backoff;
    private final LongSupplier nanoTime;
    private final Executor executor;
    private final KeyLog log;
    private final Lock lock = new ReentrantLock();

    /** Read without the lock: as long as the keys are new, nothing else matters. */
    private volatile @Nullable Loaded latest;

    private @Nullable Flight underway;

    /** Starts when the other one is over. */
    private @Nullable Flight ordered;

    private long retryAt;
    private int failuresInARow;
    private long loads;
    private long failures;

    KeyFlights(
            KeyLoader loader, KeyTimes times, Backoff backoff, LongSupplier nanoTime, Executor executor, KeyLog log) {
        this.loader = loader;
        this.times = times;
        this.backoff = backoff;
        this.nanoTime = nanoTime;
        this.executor = executor;
        this.log = log;
    }

    /** Returns the last keys that came; null before any. */
    @Nullable
    Loaded latest() {
        return latest;
    }

    /** Returns what time it is. Whoever needs keys looks at it once, so that nothing is too old that has just come. */
    long now() {
        return nanoTime.getAsLong();
    }

    /** Returns how old keys are then, in nanoseconds; as old as can be when there are none. */
    static long age(@Nullable Loaded keys, long now) {
        return keys == null ? Long.MAX_VALUE : now - keys.at();
    }

    /** Returns what has happened up to then. */
    History history(long now) {
        lock.lock();
        try {
            long left = failuresInARow == 0 ? 0 : Math.max(0, retryAt - now);
            return new History(loads, failures, failuresInARow > 0, left);
        } finally {
            lock.unlock();
        }
    }

    /** Returns the flight that is underway, or a new one; null when it is too early for that. */
    @Nullable
    Flight take(Need need, long now) {
        Flight next;
        lock.lock();
        try {
            if (underway != null || isTooEarly(need, now)) {
                return underway;
            }
            next = new Flight(times.seats());
            begin(next);
        } finally {
            lock.unlock();
        }
        start(next);
        return next;
    }

    /** Returns a flight that does not start before this is called, but at once, or when the one underway is over. */
    Flight order() {
        Flight next;
        lock.lock();
        try {
            next = ordered == null ? new Flight(times.seats()) : ordered;
            if (underway != null) {
                ordered = next;
                return next;
            }
            begin(next);
        } finally {
            lock.unlock();
        }
        start(next);
        return next;
    }

    private void begin(@Nullable Flight next) {
        underway = next;
        loads += next == null ? 0 : 1;
    }

    private boolean isTooEarly(Need need, long now) {
        return switch (need) {
            // Somebody may have got them while this thread was on its way here.
            case AGE -> isLeftAlone(now) || age(latest, now) < times.aheadNanos();
            case UNKNOWN_KEY ->
                isLeftAlone(now) || age(latest, now) < times.interval().toNanos();
        };
    }

    private boolean isLeftAlone(long now) {
        return failuresInARow > 0 && now - retryAt < 0;
    }

    private void start(Flight next) {
        try {
            executor.execute(() -> fly(next));
        } catch (Throwable noThread) {
            // First, since it may be of no use to say anything either.
            land(next, null);
            log.failed(new IOException("no thread to get keys on", noThread));
        }
    }

    private void fly(Flight next) {
        KeySet keys = null;
        try {
            keys = loader.load();
            log.loaded(keys);
        } catch (IOException | RuntimeException e) {
            log.failed(e);
        } finally {
            land(next, keys);
        }
    }

    private void land(Flight over, @Nullable KeySet keys) {
        Flight next;
        lock.lock();
        try {
            next = ordered;
            ordered = null;
            begin(next);
            if (keys == null) {
                failed(now());
            } else {
                failuresInARow = 0;
                latest = new Loaded(keys, now());
            }
        } finally {
            lock.unlock();
        }
        over.land(keys != null);
        if (next != null) {
            start(next);
        }
    }

    private void failed(long now) {
        failures++;
        failuresInARow++;
        boolean hasKeys = age(latest, now) < times.endNanos();
        retryAt = now + backoff.nanos(failuresInARow, hasKeys);
    }

    /** Why keys are asked for. */
    enum Need {
        /** Those that there are will be, or are, too old. */
        AGE,
        /** A token is of another. */
        UNKNOWN_KEY
    }

    /**
     * Keys, and when they came.
     *
     * @param at in nanoseconds from whenever
     */
    record Loaded(KeySet keys, long at) {}

    /**
     * What has happened.
     *
     * @param isFailing whether it failed the last time
     * @param nanosToRetry how long nobody is asked for keys because of that
     */
    record History(long loads, long failures, boolean isFailing, long nanosToRetry) {}
}
