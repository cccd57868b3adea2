package dev.lathe.dialogue;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the server writes into its log, kept for the tests and from the console. */
public final class ServerLog extends Handler implements AutoCloseable {

    private final Logger logger = Logger.getLogger("dev.lathe");
    private final BlockingQueue<String> records = new LinkedBlockingQueue<>();

    public ServerLog() {
        logger.setUseParentHandlers(false);
        logger.addHandler(this);
    }

    /** Returns the next record: the message, and the exception, if any, and where it came from. */
    public String next() {
        try {
            String next = records.poll(10, TimeUnit.SECONDS);
            return next == null ? "nothing in the log within 10 s" : next;
        } catch (InterruptedException stop) {
            throw new AssertionError(stop);
        }
    }

    /** Returns what nobody has asked for. */
    public List<String> rest() {
        return List.copyOf(records);
    }

    @Override
    public void publish(LogRecord log) {
        Throwable failure = log.getThrown();
        records.add(
                failure == null
                        ? log.getMessage()
                        : log.getMessage() + ": " + failure + " at " + failure.getStackTrace()[0]);
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setUseParentHandlers(true);
    }
}
