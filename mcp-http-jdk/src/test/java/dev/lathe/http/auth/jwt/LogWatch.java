package dev.lathe.http.auth.jwt;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Hears everything that anybody logs, however unimportant, until it is closed. */
public final class LogWatch implements AutoCloseable {

    private final Logger root = Logger.getLogger("");
    private final Level before = root.getLevel();
    private final Handler[] handlers = root.getHandlers();
    private final Ear ear = new Ear();

    public LogWatch() {
        for (Handler handler : handlers) {
            root.removeHandler(handler);
        }
        root.addHandler(ear);
        root.setLevel(Level.ALL);
    }

    /** Returns every line up to now, with the name of its logger. */
    public List<String> lines() {
        return List.copyOf(ear.lines);
    }

    @Override
    public void close() {
        root.removeHandler(ear);
        root.setLevel(before);
        for (Handler handler : handlers) {
            root.addHandler(handler);
        }
    }

    private static final class Ear extends Handler {

        private final Queue<String> lines = new ConcurrentLinkedQueue<>();
        private final SimpleFormatter formatter = new SimpleFormatter();

        Ear() {
            setLevel(Level.ALL);
        }

        @Override
        public void publish(LogRecord line) {
            lines.add(line.getLoggerName() + ": " + formatter.format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
