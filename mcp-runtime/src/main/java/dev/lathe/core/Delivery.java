package dev.lathe.core;

import dev.lathe.change.Change;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * What one subscriber is still to be told: each change once, however often it has happened, so that there is never more
 * than it has asked for. Adding never waits for the client; a thread that is there only while there is something to
 * tell does. Thread-safe.
 */
public final class Delivery implements Runnable {

    private final Subscriber subscriber;
    private final Executor threads;
    private final Set<Change> untold = new LinkedHashSet<>();

    /** Whether a thread is telling, or about to; nobody may before {@link #begin}. */
    private boolean busy = true;

    private Stage stage = Stage.OPEN;

    /** What else may be told. */
    private enum Stage {
        /** Whatever is added. */
        OPEN,
        /** What was added before, then the end. */
        ENDING,
        /** Nothing. */
        OVER
    }

    Delivery(Subscriber subscriber, Executor threads) {
        this.subscriber = subscriber;
        this.threads = threads;
    }

    /** Begins to tell, what has been added before and what comes. */
    public void begin() {
        if (release()) {
            start();
        }
    }

    /** Adds a change, if the subscriber wants it. */
    void add(Change change) {
        if (subscriber.wants(change) && put(change)) {
            start();
        }
    }

    /** Forgets a change that the subscriber does not want any more. */
    public synchronized void drop(Change change) {
        untold.remove(change);
    }

    /** Adds nothing more, and has the subscriber take its leave after what it is still to be told. */
    public void end() {
        if (last()) {
            start();
        }
    }

    /** Tells nothing more; what is being told goes on. */
    public synchronized void stop() {
        stage = Stage.OVER;
        untold.clear();
    }

    @Override
    public void run() {
        boolean isMore = true;
        while (isMore) {
            isMore = step();
        }
    }

    /** Tells one thing, and returns whether there may be another. */
    private boolean step() {
        Change next;
        boolean isLast;
        synchronized (this) {
            next = poll();
            isLast = next == null && stage == Stage.ENDING;
            busy = next != null || isLast;
            stage = isLast ? Stage.OVER : stage;
        }
        try {
            if (next != null) {
                subscriber.tell(next);
            } else if (isLast) {
                subscriber.conclude();
            }
        } catch (Throwable failure) {
            Failures.log("a notification", failure);
        }
        return next != null;
    }

    private void start() {
        try {
            threads.execute(this);
        } catch (Throwable noThread) {
            // The next change may find one: whoever makes it is not to suffer, nor the other subscribers.
            idle();
        }
    }

    private synchronized void idle() {
        busy = false;
    }

    private synchronized boolean put(Change change) {
        if (stage != Stage.OPEN) {
            return false;
        }
        untold.add(change);
        return claim();
    }

    private synchronized boolean last() {
        stage = stage == Stage.OPEN ? Stage.ENDING : stage;
        return claim();
    }

    private synchronized boolean claim() {
        boolean isFree = !busy;
        busy = true;
        return isFree;
    }

    /** Lets a thread tell, and returns whether there is something to tell. */
    private synchronized boolean release() {
        busy = !untold.isEmpty() || stage == Stage.ENDING;
        return busy;
    }

    private @Nullable Change poll() {
        Iterator<Change> first = untold.iterator();
        if (!first.hasNext()) {
            return null;
        }
        Change next = first.next();
        first.remove();
        return next;
    }
}
