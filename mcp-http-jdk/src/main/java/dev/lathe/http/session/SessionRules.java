package dev.lathe.http.session;

import java.time.Duration;

/**
 * How many sessions there may be, and for how long.
 *
 * @param most how many in all
 * @param mostPerPrincipal how many of one principal; who is nobody in particular has no share of his own
 * @param idle how long one lasts that nobody uses
 * @param evictable how long nobody must have used one before it has to make room for somebody else's
 * @param streams what each may keep
 */
public record SessionRules(int most, int mostPerPrincipal, Duration idle, Duration evictable, StreamRules streams) {

    /**
     * 10,000 sessions in all and 16 of one principal, which last for half an hour and may be evicted after a minute.
     */
    public static final SessionRules DEFAULT =
            new SessionRules(10_000, 16, Duration.ofMinutes(30), Duration.ofSeconds(60), StreamRules.DEFAULT);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if there would be no session at all
     */
    public SessionRules {
        if (most < 1 || mostPerPrincipal < 1) {
            throw new IllegalArgumentException("there must be room for a session");
        }
    }
}
