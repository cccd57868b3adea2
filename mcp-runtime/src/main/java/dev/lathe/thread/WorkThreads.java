package dev.lathe.thread;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * A thread for each piece of work: virtual from Java 21 on, a pooled daemon before. None keeps the process alive.
 *
 * <p>Either kind takes milliseconds to load, and nothing waits for that: the first piece gets a plain thread, which
 * makes the others ready when it is done.
 */
public final class WorkThreads implements Executor {

    private static final int FIRST_WITH_VIRTUAL_THREADS = 21;

    private final Daemons daemons = new Daemons("mcp-call-");
    private boolean used;
    private @Nullable Executor others;

    @Override
    public void execute(Runnable call) {
        if (isFirst()) {
            daemons.newThread(new First(call)).start();
        } else {
            others().execute(call);
        }
    }

    private synchronized boolean isFirst() {
        boolean first = !used;
        used = true;
        return first;
    }

    private synchronized Executor others() {
        if (others == null) {
            boolean virtual = Runtime.version().feature() >= FIRST_WITH_VIRTUAL_THREADS;
            others = virtual ? new VirtualThreads() : Executors.newCachedThreadPool(daemons);
        }
        return others;
    }

    private final class First implements Runnable {

        private final Runnable call;

        First(Runnable call) {
            this.call = call;
        }

        @Override
        public void run() {
            call.run();
            others().execute(new Nothing());
        }
    }

    /** Loads what starting a thread needs. */
    private static final class Nothing implements Runnable {
        @Override
        public void run() {
            // Having been started was all.
        }
    }
}
