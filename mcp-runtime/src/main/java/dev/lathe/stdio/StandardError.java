package dev.lathe.stdio;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Standard error, for everybody in the process who prints or logs. A client need not read it, and then its pipe is full
 * some day: whoever printed would wait forever, and the protocol with it. So a thread of its own does the writing. What
 * it cannot get rid of is kept, up to a limit, and what is more is dropped once nothing has moved for a while.
 */
final class StandardError extends OutputStream {

    private static final int CHUNK = 8 * 1024;

    private final OutputStream out;
    private final byte[] kept;
    private final long patienceNanos;

    private int start;
    private int size;
    private long written;
    private long lost;
    private boolean stuck;
    private boolean closed;
    private boolean ending;
    private @Nullable Thread writer;

    /** Keeps so many bytes, and waits for so long. */
    StandardError(OutputStream out, int capacity, long patienceMillis) {
        this.out = out;
        this.kept = new byte[capacity];
        this.patienceNanos = TimeUnit.MILLISECONDS.toNanos(patienceMillis);
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        begin();
        tellLoss();
        keep(bytes, offset, length);
        if (ending) {
            awaitSizeBelow(1);
        }
    }

    /** Starts to write, and makes the end of the process wait for it, when there is something to write. */
    private void begin() {
        if (writer == null) {
            writer = new Thread(new Writer(), "mcp-stderr");
            writer.setDaemon(true);
            writer.start();
            try {
                Runtime.getRuntime().addShutdownHook(new Thread(new LastWords(), "mcp-last-words"));
            } catch (IllegalStateException alreadyEnding) {
                ending = true;
            }
        }
    }

    /** Tells how much is missing, where it is missing. */
    private void tellLoss() {
        if (lost > 0 && size < kept.length) {
            String notice = "\n[" + lost + " bytes are missing here: nobody read standard error]\n";
            lost = 0;
            byte[] bytes = notice.getBytes(StandardCharsets.US_ASCII);
            keep(bytes, 0, bytes.length);
        }
    }

    private void keep(byte[] bytes, int offset, int length) {
        int done = 0;
        while (done < length && awaitSizeBelow(kept.length)) {
            int end = (start + size) % kept.length;
            int room = (end < start ? start : kept.length) - end;
            int count = Math.min(room, length - done);
            System.arraycopy(bytes, offset + done, kept, end, count);
            size += count;
            done += count;
            notifyAll();
        }
        lost += length - done;
    }

    /** Waits until less than that is kept, and tells whether it is: not when nothing moves any more. */
    private boolean awaitSizeBelow(int limit) {
        boolean interrupted = false;
        long before = written;
        long deadline = System.nanoTime() + patienceNanos;
        while (size >= limit && !stuck && !closed) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                stuck = written == before;
                before = written;
                deadline = System.nanoTime() + patienceNanos;
                continue;
            }
            try {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return size < limit && !closed;
    }

    /** Copies the oldest bytes that are kept, as soon as there are any. */
    private synchronized int oldest(byte[] chunk) throws InterruptedException {
        while (size == 0) {
            wait();
        }
        int count = Math.min(Math.min(size, chunk.length), kept.length - start);
        System.arraycopy(kept, start, chunk, 0, count);
        return count;
    }

    private synchronized void forget(int count) {
        start = (start + count) % kept.length;
        size -= count;
        written += count;
        stuck = false;
        notifyAll();
    }

    private synchronized void closed() {
        closed = true;
        notifyAll();
    }

    private synchronized void end() {
        ending = true;
        tellLoss();
        awaitSizeBelow(1);
    }

    private final class Writer implements Runnable {
        @Override
        public void run() {
            byte[] chunk = new byte[CHUNK];
            try {
                while (true) {
                    int count = oldest(chunk);
                    out.write(chunk, 0, count);
                    forget(count);
                }
            } catch (IOException | InterruptedException nobodyIsThere) {
                closed();
            }
        }
    }

    /** Waits at the end of the process until everything is written, but not for a client that does not read. */
    private final class LastWords implements Runnable {
        @Override
        public void run() {
            end();
        }
    }
}
