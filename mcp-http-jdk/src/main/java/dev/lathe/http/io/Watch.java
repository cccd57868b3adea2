package dev.lathe.http.io;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A time that a thread may wait for a client, see {@link Watchdog}. The thread that began it closes it.
 *
 * <p>An interrupt by somebody else that is pending when a watch begins is put aside until its end, since it would close
 * the connection as soon as the thread reads or writes. One that comes in between does so, and stays.
 */
public final class Watch implements AutoCloseable {

    private final AtomicReference<State> state = new AtomicReference<>(State.OPEN);
    private final Thread thread = Thread.currentThread();
    private final boolean pending = Thread.interrupted();
    private final Watchdog watchdog;
    private final long limit;
    private final @Nullable Runnable lastWords;
    private volatile long deadline;
    /** Somebody else has interrupted the thread before this watch did. */
    private boolean notAlone;

    private boolean closed;

    Watch(Watchdog watchdog, Duration limit, @Nullable Runnable lastWords) {
        this.watchdog = watchdog;
        this.limit = limit.toNanos();
        this.lastWords = lastWords;
        this.deadline = System.nanoTime() + this.limit;
    }

    /** Begins the limit anew: something got through. */
    public void renew() {
        deadline = System.nanoTime() + limit;
    }

    /** Tells whether the limit was exceeded; the thread was interrupted for it unless it was done just then. */
    public boolean fired() {
        State now = state.get();
        return now != State.OPEN && now != State.CLOSED;
    }

    /**
     * Ends the watch, and clears the interrupt that it caused and no other. An interrupt by somebody else after its own
     * cannot be told from it and goes as well.
     */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        watchdog.forget(this);
        if (!goes(State.OPEN, State.CLOSED) && !goes(State.SPEAKING, State.MISSED)) {
            clearOwnInterrupt();
        }
        if (pending) {
            thread.interrupt();
        }
    }

    /** Fires if it is time; called by the thread of the watchdog only. */
    void look(long now) {
        if (now - deadline < 0) {
            return;
        }
        if (lastWords == null) {
            fire(State.OPEN);
        } else if (goes(State.OPEN, State.SPEAKING)) {
            speak(lastWords);
        }
    }

    private void fire(State from) {
        if (goes(from, State.FIRING)) {
            notAlone = thread.isInterrupted();
            thread.interrupt();
            state.set(State.FIRED);
        }
    }

    private void speak(Runnable words) {
        try {
            Thread speaker = new Thread(() -> speakAndFire(words), "mcp-http-last-words");
            speaker.setDaemon(true);
            speaker.start();
        } catch (Throwable noThread) {
            fire(State.SPEAKING);
        }
    }

    private void speakAndFire(Runnable words) {
        try {
            words.run();
        } catch (Throwable failure) {
            Failure.log("A refusal", failure);
        } finally {
            fire(State.SPEAKING);
        }
    }

    private void clearOwnInterrupt() {
        while (state.get() != State.FIRED) {
            Thread.onSpinWait();
        }
        if (!notAlone) {
            Thread.interrupted();
        }
    }

    private boolean goes(State from, State to) {
        return state.compareAndSet(from, to);
    }

    private enum State {
        OPEN,
        /** The last words are being said. */
        SPEAKING,
        /** The thread is being interrupted. */
        FIRING,
        FIRED,
        /** Closed in time. */
        CLOSED,
        /** Closed while the last words were being said: too late, but there was no need to interrupt any more. */
        MISSED
    }
}
