package dev.lathe.http.auth.jwt;

import java.time.Duration;

/**
 * How long keys are believed, and who waits for new ones.
 *
 * @param lifetime how long keys are used without asking again
 * @param stale how much longer they are used while they cannot be had anew
 * @param interval how old they must be to be asked for because of a key that is not among them
 * @param fetch how long it may take to get them
 * @param patience how long a request waits for keys
 * @param seats how many requests wait for keys
 */
record KeyTimes(Duration lifetime, Duration stale, Duration interval, Duration fetch, Duration patience, int seats) {

    static final KeyTimes DEFAULT = new KeyTimes(
            Duration.ofMinutes(5),
            Duration.ofHours(1),
            Duration.ofSeconds(10),
            Duration.ofSeconds(5),
            Duration.ofSeconds(2),
            64);

    KeyTimes lifetime(Duration other) {
        return new KeyTimes(other, stale, interval, fetch, patience, seats);
    }

    KeyTimes stale(Duration other) {
        return new KeyTimes(lifetime, other, interval, fetch, patience, seats);
    }

    KeyTimes patience(Duration other) {
        return new KeyTimes(lifetime, stale, interval, fetch, other, seats);
    }

    KeyTimes fetch(Duration other) {
        return new KeyTimes(lifetime, stale, interval, other, patience, seats);
    }

    KeyTimes seats(int other) {
        return new KeyTimes(lifetime, stale, interval, fetch, patience, other);
    }

    /** When keys are asked for ahead of their end, so that nobody has to wait for them. */
    long aheadNanos() {
        return lifetime.toNanos() / 5 * 4;
    }

    /** How long keys may take that are ordered while others are on their way. */
    Duration order() {
        return fetch.multipliedBy(2);
    }

    long lifetimeNanos() {
        return lifetime.toNanos();
    }

    /** When keys are not used any more, whatever happens. */
    long endNanos() {
        return lifetime.plus(stale).toNanos();
    }
}
