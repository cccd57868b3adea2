package dev.lathe.http.endpoint;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Keeps what the server logs from the console, for a test that wants to know. */
public final class Quiet extends Handler implements AutoCloseable {

    /** Held on to: a logger that nobody holds forgets its handlers. */
    private final Logger logger = Logger.getLogger("dev.lathe");

    private final BlockingQueue<String> records = new LinkedBlockingQueue<>();

    public Quiet() {
        logger.setUseParentHandlers(false);
        logger.addHandler(this);
    }

    /** Returns the next record, once it is there. */
    public String next() {
        try {
            return String.valueOf(records.poll(10, TimeUnit.SECONDS));
        } catch (InterruptedException stop) {
            throw new AssertionError(stop);
        }
    }

    @Override
    public void publish(LogRecord log) {
        records.add(log.getMessage());
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
