package dev.lathe.core;

import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Ends the calls whose time is up, on one thread that sleeps until the nearest deadline it has seen. A call that ends
 * in time never wakes it, so that calls of one timeout cost one waking in that time, however many they are.
 */
final class Deadlines implements Runnable {

    private static final long NEVER = TimeUnit.DAYS.toNanos(1);
    private static final long SOON = TimeUnit.MILLISECONDS.toNanos(100);

    private final Executor threads;
    private final Set<Call> watched = ConcurrentHashMap.newKeySet();
    private @Nullable Thread thread;
    private long waking;

    /** Ends calls on these threads, since an answer may have to wait for its client. */
    Deadlines(Executor threads) {
        this.threads = threads;
    }

    void watch(Call call) {
        watched.add(call);
        synchronized (this) {
            if (thread == null) {
                thread = new Thread(this, "mcp-deadlines");
                thread.setDaemon(true);
                thread.start();
            } else if (call.remaining(waking) < 0) {
                notifyAll();
            }
        }
    }

    void forget(Call call) {
        watched.remove(call);
    }

    @Override
    public void run() {
        while (true) {
            synchronized (this) {
                long nearest = endOverdue(System.nanoTime());
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
    private long endOverdue(long now) {
        long nearest = NEVER;
        Iterator<Call> calls = watched.iterator();
        while (calls.hasNext()) {
            Call call = calls.next();
            long remaining = call.remaining(now);
            if (remaining > 0) {
                nearest = Math.min(nearest, remaining);
            } else if (handOver(call)) {
                calls.remove();
            } else {
                nearest = Math.min(nearest, SOON);
            }
        }
        return nearest;
    }

    /**
     * Has a thread end the call and tells whether one does: there may be none to be had, and the other calls still have
     * deadlines.
     */
    private boolean handOver(Call call) {
        try {
            threads.execute(new Overdue(call));
            return true;
        } catch (Throwable noThread) {
            return false;
        }
    }

    private record Overdue(Call call) implements Runnable {
        @Override
        public void run() {
            call.timeOut();
        }
    }
}
