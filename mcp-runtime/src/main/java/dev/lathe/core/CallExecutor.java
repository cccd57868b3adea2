package dev.lathe.core;

import java.util.concurrent.Semaphore;

/**
 * Runs calls side by side, so many at the most: whoever brings one more waits, which is what slows down a client that
 * sends faster than it is served.
 */
public final class CallExecutor {

    private final Semaphore slots;
    private final Deadlines deadlines = new Deadlines(this);
    private final CallThreads threads = new CallThreads();

    public CallExecutor(int mostAtOnce) {
        this.slots = new Semaphore(mostAtOnce);
    }

    void execute(Call call) {
        slots.acquireUninterruptibly();
        try {
            deadlines.watch(call);
            threads.execute(new Slot(call));
        } catch (Throwable noThread) {
            slots.release();
            throw noThread;
        }
    }

    void forget(Call call) {
        deadlines.forget(call);
    }

    /** Runs something short that must not wait for a slot. */
    void executeNow(Runnable task) {
        threads.execute(task);
    }

    /** A call that gives its slot back when its thread ends, even long after its time was up. */
    private final class Slot implements Runnable {

        private final Call call;

        Slot(Call call) {
            this.call = call;
        }

        @Override
        public void run() {
            try {
                call.run();
            } finally {
                slots.release();
            }
        }
    }
}
