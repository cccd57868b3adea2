package dev.lathe.http.session;

import java.time.Duration;

/**
 * What a session may keep for a client that comes back for it. What goes beyond is told once, to whoever listens.
 *
 * @param mostStreams how many streams besides the session's own
 * @param mostEvents how many events of a stream; the newest stay
 * @param mostBytes how many bytes of all its streams
 * @param linger how long a stream stays after its client has taken the end of it: what a connection took before it
 *     broke has not always arrived
 */
public record StreamRules(int mostStreams, int mostEvents, int mostBytes, Duration linger) {

    /** 32 streams, 256 events of each, 1 MiB of all, and a minute. */
    public static final StreamRules DEFAULT = new StreamRules(32, 256, 1 << 20, Duration.ofSeconds(60));

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public StreamRules {
        if (mostStreams < 0 || mostEvents < 0 || mostBytes < 0) {
            throw new IllegalArgumentException("a session cannot keep less than nothing");
        }
    }
}
