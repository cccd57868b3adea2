package dev.lathe.http.auth.jwt;

import dev.lathe.http.auth.VerifierUnavailableException;
import dev.lathe.http.auth.jwt.KeyFlights.Loaded;
import dev.lathe.http.auth.jwt.KeyFlights.Need;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The keys of one issuer, kept. They are got anew by a thread that no request waits for unless it must:
 *
 * <ul>
 *   <li>ahead of their end, while everybody goes on with what there is;
 *   <li>when they are too old. Then requests wait, and go on with the old ones when there are no others to be had;
 *   <li>when a token is of a key that is not among them, unless they have just come. Its request waits.
 * </ul>
 *
 * <p>Thread-safe.
 */
final class KeySource {

    private final KeyFlights flights;
    private final KeyTimes times;
    private final AtomicLong unknown = new AtomicLong();

    KeySource(KeyFlights flights, KeyTimes times) {
        this.flights = flights;
        this.times = times;
    }

    /** Returns the keys to go by. */
    KeySet keys() throws VerifierUnavailableException {
        long now = flights.now();
        Loaded known = flights.latest();
        long age = KeyFlights.age(known, now);
        if (known != null && age < times.aheadNanos()) {
            return known.keys();
        }
        // Who knows that there was no answer the last time does not make everybody wait for the next one.
        long useful = flights.history(now).isFailing() ? times.endNanos() : times.lifetimeNanos();
        Flight next = flights.take(Need.AGE, now);
        if (known != null && age < useful) {
            return known.keys();
        }
        if (next != null) {
            next.await(times.patience());
        }
        return latest(now);
    }

    /**
     * Returns the keys to go by when a token is of a key that is not among these: others, or the same ones when it is
     * too early to ask again, or of no use.
     */
    KeySet beyond(KeySet seen) throws VerifierUnavailableException {
        long now = flights.now();
        Loaded latest = flights.latest();
        if (latest != null && latest.keys() != seen) {
            return latest(now);
        }
        Flight next = flights.take(Need.UNKNOWN_KEY, now);
        if (next != null && !next.await(times.patience())) {
            throw new VerifierUnavailableException(Duration.ofSeconds(1));
        }
        return latest(now);
    }

    /** Counts a token whose key is not among those to go by, although it was looked for beyond them. */
    void countUnknown() {
        unknown.incrementAndGet();
    }

    /** Has keys got if there are none, or they will soon be too old. */
    void prepare() {
        flights.take(Need.AGE, flights.now());
    }

    /** Tells whether there are keys to go by. */
    boolean isReady() {
        return KeyFlights.age(flights.latest(), flights.now()) < times.endNanos();
    }

    /** Has the keys got that are published when it is called, or later, however new the others are. */
    Flight order() {
        return flights.order();
    }

    /**
     * Waits for what was ordered, and tells whether it has come. No request waits for so long, and none takes the seat
     * of whoever does here.
     */
    boolean hasCome(Flight ordered) {
        return ordered.hasBroughtKeys(times.order());
    }

    KeyHealth health() {
        // First, or they might have come since.
        Loaded known = flights.latest();
        long now = flights.now();
        KeyFlights.History history = flights.history(now);
        return new KeyHealth(
                history.loads(),
                history.failures(),
                unknown.get(),
                known == null ? Optional.empty() : Optional.of(Duration.ofNanos(KeyFlights.age(known, now))));
    }

    private KeySet latest(long now) throws VerifierUnavailableException {
        Loaded latest = flights.latest();
        if (latest == null || KeyFlights.age(latest, now) >= times.endNanos()) {
            throw unavailable(now);
        }
        return latest.keys();
    }

    private VerifierUnavailableException unavailable(long now) {
        return new VerifierUnavailableException(
                Duration.ofNanos(flights.history(now).nanosToRetry()));
    }
}
