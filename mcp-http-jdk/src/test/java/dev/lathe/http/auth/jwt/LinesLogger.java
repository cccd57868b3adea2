package dev.lathe.http.auth.jwt;

import java.util.List;
import java.util.Queue;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Keeps what is logged. */
class LinesLogger implements System.Logger {

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    /** Returns the lines up to now, with their level in front. */
    final List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public String getName() {
        return "lines";
    }

    @Override
    public boolean isLoggable(Level level) {
        return true;
    }

    @Override
    public void log(Level level, @Nullable ResourceBundle bundle, String text, @Nullable Throwable thrown) {
        lines.add(level + " " + text);
    }

    @Override
    public void log(Level level, @Nullable ResourceBundle bundle, String text, Object @Nullable ... parameters) {
        lines.add(level + " " + text);
    }
}
