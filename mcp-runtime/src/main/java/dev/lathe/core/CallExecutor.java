package dev.lathe.core;

import dev.lathe.thread.WorkThreads;
import java.util.concurrent.Executor;

/**
 * Runs calls side by side, so many at the most: whoever brings one more waits, which is what slows down a client that
 * sends faster than it is served.
 */
public final class CallExecutor {

    private final int mostAtOnce;
    private final WorkThreads threads = new WorkThreads();
    private int running;

    public CallExecutor(int mostAtOnce) {
        this.mostAtOnce = mostAtOnce;
    }

    /** Returns what runs them, for work that waits for a client and is none of its calls. */
    public Executor threads() {
        return threads;
    }

    /** Returns what gives each call a thread of its own. */
    public Runner onThreadsOfTheirOwn() {
        return new Elsewhere();
    }

    /**
     * Returns what runs each call on the thread that brings it, which has nothing else to do; but one that may go on as
     * a task has its own, since nobody waits for it then.
     */
    public Runner onTheThreadsThatBringThem() {
        return new Here();
    }

    /** Lets another call run instead of one that waits for its client. */
    void pause() {
        giveSlot();
    }

    /** Waits until that one may go on. */
    void resume() {
        takeSlot();
    }

    private synchronized void takeSlot() {
        boolean interrupted = false;
        while (running == mostAtOnce) {
            try {
                wait();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        running++;
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void giveSlot() {
        running--;
        notify();
    }

    /** Where a call runs. Returns when it has begun, or later; waits before that while too many are running. */
    public interface Runner {

        void run(Call call);
    }

    private final class Elsewhere implements Runner {
        @Override
        public void run(Call call) {
            takeSlot();
            try {
                threads.execute(new Slot(call));
            } catch (Throwable noThread) {
                giveSlot();
                throw noThread;
            }
        }
    }

    private final class Here implements Runner {

        private final Runner elsewhere = new Elsewhere();

        @Override
        public void run(Call call) {
            if (call.mayBecomeTask()) {
                elsewhere.run(call);
            } else {
                takeSlot();
                new Slot(call).run();
            }
        }
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
                giveSlot();
            }
        }
    }
}
