package dev.lathe.http.io;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What is done now and then for whoever is open, such as keep-alives and expiry. One daemon thread asks who it is time
 * for; each beat runs on a thread of the executor, so that nobody waits for a slow one. Thread-safe.
 */
public final class Beats implements AutoCloseable {

    /** Each beat, and whether it is under way. */
    private final Map<Beat, AtomicBoolean> beats = new ConcurrentHashMap<>();

    private final Executor threads;
    private final Ticker ticker;

    /**
     * Begins to beat.
     *
     * @param interval how often it is asked who it is time for, such as once a second
     */
    public Beats(Executor threads, Duration interval) {
        this.threads = threads;
        this.ticker = Ticker.start("mcp-http-beats", interval, this::tick);
    }

    /** Lets it beat until it is removed. One that is equal to another is the same. */
    public void add(Beat beat) {
        beats.putIfAbsent(beat, new AtomicBoolean());
    }

    /** Lets it beat no more; one that is under way is not waited for. */
    public void remove(Beat beat) {
        beats.remove(beat);
    }

    /** Begins no beat any more. */
    @Override
    public void close() {
        ticker.close();
    }

    void tick(long now) {
        beats.forEach((beat, busy) -> tick(beat, busy, now));
    }

    private void tick(Beat beat, AtomicBoolean busy, long now) {
        try {
            if (!busy.get() && beat.isDue(now)) {
                busy.set(true);
                threads.execute(() -> run(beat, busy, now));
            }
        } catch (Throwable noThread) {
            busy.set(false);
        }
    }

    private void run(Beat beat, AtomicBoolean busy, long now) {
        try {
            if (beats.containsKey(beat)) {
                beat.beat(now);
            }
        } catch (Throwable failure) {
            Failure.log("A beat", failure);
        } finally {
            busy.set(false);
        }
    }

    /** Something that is done now and then. */
    public interface Beat {

        /** Tells whether there is something to do now; asked on the one thread for all, so it must not wait. */
        default boolean isDue(long nanoTime) {
            return true;
        }

        /** Does it. Never begun while the last time is still under way; what it throws is logged. */
        void beat(long nanoTime);
    }
}
