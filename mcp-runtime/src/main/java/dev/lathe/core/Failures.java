package dev.lathe.core;

import dev.lathe.wire.RpcError;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * The log of what went wrong inside, which the client learns nothing of but a reference.
 *
 * <p>It goes to the logger {@code dev.lathe}, which writes to standard error unless the user says otherwise. A pipe
 * there that nobody empties must not stop the service: a failure is waited for a second, and dropped when 256 are
 * waiting.
 */
public final class Failures {

    private static final int MOST_WAITING = 256;
    private static final int PATIENCE_SECONDS = 1;

    private Failures() {}

    /** Logs the failure and returns the error to answer with. */
    public static RpcError internalError(String what, Throwable failure) {
        return new RpcError(RpcError.INTERNAL_ERROR, "Internal error; reference " + log(what, failure));
    }

    /** Logs the failure and returns the reference to find it by. */
    static String log(String what, Throwable failure) {
        String reference = Integer.toHexString(ThreadLocalRandom.current().nextInt(1 << 28, Integer.MAX_VALUE));
        Entry entry = new Entry(what + " failed; reference " + reference, failure, new CountDownLatch(1));
        if (Writer.INSTANCE.entries.offer(entry)) {
            entry.await();
        }
        return reference;
    }

    private record Entry(String message, Throwable cause, CountDownLatch written) {

        void await() {
            try {
                written.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Writes one entry after another, on a daemon that starts with the first. */
    private static final class Writer implements Runnable {

        static final Writer INSTANCE = new Writer();

        final BlockingQueue<Entry> entries = new ArrayBlockingQueue<>(MOST_WAITING);

        private Writer() {
            Thread thread = new Thread(this, "mcp-failures");
            thread.setDaemon(true);
            thread.start();
        }

        @Override
        public void run() {
            try {
                while (true) {
                    write(entries.take());
                }
            } catch (InterruptedException nobodyDoesThis) {
                Thread.currentThread().interrupt();
            }
        }

        private static void write(Entry entry) {
            try {
                System.getLogger("dev.lathe").log(System.Logger.Level.ERROR, entry.message, entry.cause);
            } catch (Throwable brokenLogger) {
                // The next entry may fare better.
            } finally {
                entry.written.countDown();
            }
        }
    }
}
