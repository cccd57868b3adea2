package dev.lathe.http.auth.jwt;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock on the wall, which anybody may set. */
final class MovableClock extends Clock {

    private volatile Instant now = Draft.NOW;

    void set(Instant other) {
        now = other;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
