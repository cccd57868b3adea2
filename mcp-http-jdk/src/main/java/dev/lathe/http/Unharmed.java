package dev.lathe.http;

import dev.lathe.http.event.HttpListener;
import dev.lathe.http.event.SessionEnd;
import java.time.Duration;

/** Keeps from everybody else what a listener throws. */
record Unharmed(HttpListener listener) implements HttpListener {

    private static final System.Logger LOG = System.getLogger("dev.lathe.http");

    @Override
    public void answered(int status, Duration taken) {
        tell(() -> listener.answered(status, taken));
    }

    @Override
    public void refused(int status, String reason) {
        tell(() -> listener.refused(status, reason));
    }

    @Override
    public void streamOpened() {
        tell(listener::streamOpened);
    }

    @Override
    public void streamClosed() {
        tell(listener::streamClosed);
    }

    @Override
    public void sessionOpened() {
        tell(listener::sessionOpened);
    }

    @Override
    public void sessionClosed(SessionEnd end) {
        tell(() -> listener.sessionClosed(end));
    }

    private static void tell(Runnable word) {
        try {
            word.run();
        } catch (Throwable failure) {
            LOG.log(System.Logger.Level.WARNING, "a listener failed", failure);
        }
    }
}
