package dev.lathe.core;

import dev.lathe.core.TimeLimit.Deadline;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Ends the calls whose time is up, on one thread that sleeps until the nearest deadline it has seen. A call that ends
 * in time never wakes it, so that calls of one timeout cost one waking in that time, however many they are.
 */
final class Deadlines implements Runnable {

    private static final long NEVER = TimeUnit.DAYS.toNanos(1);
    private static final long SOON = TimeUnit.MILLISECONDS.toNanos(100);

    /** The time of a call may stand still just before its end: nobody looks more often than that. */
    private static final long OFTEN = TimeUnit.MILLISECONDS.toNanos(10);

    private final ThreadFactory threads;
    private final Set<Deadline> watched = ConcurrentHashMap.newKeySet();
    private @Nullable Thread thread;
    private long waking;

    /**
     * Ends each call on a thread of its own, since an answer may have to wait for its client; one of the platform,
     * since methods that never pause may have all that carry virtual ones.
     */
    Deadlines(ThreadFactory threads) {
        this.threads = threads;
    }

    void watch(Deadline deadline) {
        watched.add(deadline);
        synchronized (this) {
            if (thread == null) {
                thread = new Thread(this, "mcp-deadlines");
                thread.setDaemon(true);
                thread.start();
            } else if (System.nanoTime() + deadline.remaining() - waking < 0) {
                notifyAll();
            }
        }
    }

    void forget(Deadline deadline) {
        watched.remove(deadline);
    }

    @Override
    public void run() {
        while (true) {
            synchronized (this) {
                long nearest = Math.max(OFTEN, endOverdue());
                waking = System.nanoTime() + nearest;
                try {
                    wait(TimeUnit.NANOSECONDS.toMillis(nearest) + 1);
                } catch (InterruptedException nobodyDoesThis) {
                    return;
                }
            }
        }
    }

    /** Ends what is overdue and returns how many nanoseconds the next deadline is away. */
    private long endOverdue() {
        long nearest = NEVER;
        Iterator<Deadline> deadlines = watched.iterator();
        while (deadlines.hasNext()) {
            Deadline deadline = deadlines.next();
            long remaining = deadline.remaining();
            if (remaining > 0) {
                nearest = Math.min(nearest, remaining);
            } else if (handOver(deadline)) {
                deadlines.remove();
            } else {
                nearest = Math.min(nearest, SOON);
            }
        }
        return nearest;
    }

    /** Tells whether there is a thread that ends the call: there may be none, and the others still have deadlines. */
    private boolean handOver(Deadline deadline) {
        try {
            threads.newThread(deadline).start();
            return true;
        } catch (Throwable noThread) {
            return false;
        }
    }
}
