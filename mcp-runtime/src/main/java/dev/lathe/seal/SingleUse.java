package dev.lathe.seal;

import java.time.Clock;
import java.time.Instant;

/**
 * Remembers what was used, for states that may be consumed once at most (specification 2026-07-28, multi round-trip
 * requests, the warning on single use).
 *
 * <p>One process by default. A fleet needs a store that all of its servers share, and whose answer is atomic: a
 * {@code SET key "" NX PXAT} in Redis, an {@code INSERT} under a primary key. Implementations must be thread-safe, and
 * throw when they do not know: the request then fails, and nothing is done twice.
 */
public interface SingleUse {

    /** How many ids one process keeps by default. */
    int DEFAULT_MOST = 100_000;

    /**
     * Returns true exactly once for each id, and false from then on. Need not remember an id any longer than until the
     * given time, from which on its state is refused anyway.
     */
    boolean spend(String id, Instant until);

    /** Returns a memory of this process alone, for at most 100,000 ids: see {@link #inProcess(int)}. */
    static SingleUse inProcess() {
        return inProcess(DEFAULT_MOST);
    }

    /**
     * Returns a memory of this process alone. It keeps each id until its time, some 200 bytes each. While it is full of
     * ids whose time has not come, it returns false for every new one: forgetting one would let it be used again.
     *
     * @throws IllegalArgumentException if it may keep none
     */
    static SingleUse inProcess(int most) {
        return new SpentIds(most, Clock.systemUTC());
    }
}
