package dev.lathe.http.io;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What is written into the log, kept for a test and from the console. */
final class Logged extends Handler implements AutoCloseable {

    private final Logger logger = Logger.getLogger("dev.lathe");
    private final List<String> records = new CopyOnWriteArrayList<>();

    Logged() {
        logger.setUseParentHandlers(false);
        logger.addHandler(this);
    }

    List<String> records() {
        return records;
    }

    @Override
    public void publish(LogRecord log) {
        records.add(log.getMessage() + ": " + log.getThrown());
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
