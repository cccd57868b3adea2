package dev.lathe.http.corpus;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the server writes into its log, kept for the tests and from the console. */
final class ServerLog extends Handler {

    private final Logger logger = Logger.getLogger("dev.lathe");
    private final ConcurrentLinkedQueue<String> records = new ConcurrentLinkedQueue<>();

    ServerLog() {
        logger.setUseParentHandlers(false);
        logger.addHandler(this);
    }

    /** Returns what was written. */
    List<String> records() {
        return List.copyOf(records);
    }

    @Override
    public void publish(LogRecord log) {
        records.add(log.getMessage() + " " + log.getThrown());
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
