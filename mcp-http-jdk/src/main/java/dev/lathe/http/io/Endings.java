package dev.lathe.http.io;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** What is done when an exchange is over, once. Thread-safe. */
final class Endings {

    private final Deque<Runnable> endings = new ArrayDeque<>(4);
    private boolean begun;
    private boolean over;

    /** Adds one, or does it if it is too late for that. */
    void add(Runnable ending) {
        if (!keeps(ending)) {
            run(ending);
        }
    }

    /** Returns true the first time. */
    synchronized boolean begin() {
        boolean first = !begun;
        begun = true;
        return first;
    }

    synchronized boolean areBegun() {
        return begun;
    }

    void run() {
        for (Runnable next = next(); next != null; next = next()) {
            run(next);
        }
    }

    private synchronized boolean keeps(Runnable ending) {
        if (!over) {
            endings.push(ending);
        }
        return !over;
    }

    private synchronized @Nullable Runnable next() {
        over = endings.isEmpty();
        return endings.poll();
    }

    private static void run(Runnable ending) {
        try {
            ending.run();
        } catch (Throwable failure) {
            Failure.log("The end of a request", failure);
        }
    }
}
