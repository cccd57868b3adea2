package dev.lathe.http.endpoint;

import dev.lathe.http.io.Beats;
import dev.lathe.http.session.HttpSessions;
import java.time.Duration;

/** Ends, once a second, the sessions that nobody has used for too long. */
final class Expiry implements Beats.Beat {

    private static final long INTERVAL = Duration.ofSeconds(1).toNanos();

    private final HttpSessions<?> sessions;
    private volatile long last = System.nanoTime();

    Expiry(HttpSessions<?> sessions) {
        this.sessions = sessions;
    }

    @Override
    public boolean isDue(long now) {
        return now - last >= INTERVAL;
    }

    @Override
    public void beat(long now) {
        last = now;
        sessions.expire();
    }
}
