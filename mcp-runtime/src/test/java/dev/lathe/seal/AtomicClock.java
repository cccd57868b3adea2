package dev.lathe.seal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;

/** Goes on by a second when it is told to, from any thread. */
public final class AtomicClock extends Clock {

    private final AtomicInteger seconds = new AtomicInteger();

    public void tick() {
        seconds.incrementAndGet();
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochSecond(seconds.get());
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
