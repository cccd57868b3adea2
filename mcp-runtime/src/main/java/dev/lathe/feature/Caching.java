package dev.lathe.feature;

import java.time.Duration;
import java.util.Objects;

/**
 * How long a client may keep a result, and whether it may share it (Caching).
 *
 * @param ttl how long it is fresh; zero means that it is stale at once
 */
public record Caching(Duration ttl, Scope scope) {

    /** Who may be given the kept result. */
    public enum Scope {
        /** Nobody but the caller it was made for. */
        PRIVATE("private"),
        /** Everybody: there is nothing in it that depends on the caller. */
        PUBLIC("public");

        private final String wireName;

        Scope(String wireName) {
            this.wireName = wireName;
        }

        /** Returns the name in messages. */
        public String wireName() {
            return wireName;
        }
    }

    /** Stale at once and for nobody else, which is what a server says unless it is told otherwise. */
    public static final Caching DEFAULT = new Caching(Duration.ZERO, Scope.PRIVATE);

    /**
     * Says how long and for whom.
     *
     * @throws IllegalArgumentException if the time is negative
     */
    public Caching {
        if (ttl.isNegative()) {
            throw new IllegalArgumentException("a time to live must not be negative, got " + ttl);
        }
        Objects.requireNonNull(scope);
    }
}
