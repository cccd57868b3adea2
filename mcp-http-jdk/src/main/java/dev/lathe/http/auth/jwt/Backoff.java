package dev.lathe.http.auth.jwt;

import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;

/**
 * How long to leave somebody alone who does not answer: a second, then twice as long each time. Not all who wait come
 * back at once: up to a fifth of it is taken off by chance.
 *
 * @param chance from 0 to 1
 */
record Backoff(DoubleSupplier chance) {

    private static final long FIRST = TimeUnit.SECONDS.toNanos(1);

    /** As long as nobody can be served, one try in two seconds is no burden, and every second counts. */
    private static final long LONGEST_WITHOUT_KEYS = TimeUnit.SECONDS.toNanos(2);

    private static final long LONGEST = TimeUnit.SECONDS.toNanos(30);

    /** Returns how long to wait after so many failures in a row, in nanoseconds. */
    long nanos(int failures, boolean hasKeys) {
        long doubled = FIRST << Math.min(failures - 1, 8);
        long longest = hasKeys ? LONGEST : LONGEST_WITHOUT_KEYS;
        return (long) (Math.min(doubled, longest) * (1 - chance.getAsDouble() / 5));
    }
}
