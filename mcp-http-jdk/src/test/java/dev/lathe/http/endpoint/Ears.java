package dev.lathe.http.endpoint;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.http.event.HttpListener;
import dev.lathe.http.event.SessionEnd;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Remembers what it is told, in words. */
public final class Ears implements HttpListener {

    private final List<String> heard = new ArrayList<>();
    private final List<String> untold = new ArrayList<>();

    @Override
    public void answered(int status, Duration taken) {
        hear("answered " + status);
    }

    @Override
    public void refused(int status, String reason) {
        hear("refused " + status + ": " + reason);
    }

    @Override
    public void streamOpened() {
        hear("stream opened");
    }

    @Override
    public void streamClosed() {
        hear("stream closed");
    }

    @Override
    public void sessionOpened() {
        hear("session opened");
    }

    @Override
    public void sessionClosed(SessionEnd end) {
        hear("session closed: " + end);
    }

    private synchronized void hear(String what) {
        heard.add(what);
        untold.add(what);
        notifyAll();
    }

    /** Waits until it has heard that, once for each time it is asked for it. */
    public synchronized void await(String what) {
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        try {
            while (!untold.contains(what) && System.nanoTime() < deadline) {
                wait(100);
            }
        } catch (InterruptedException stop) {
            throw new AssertionError(stop);
        }
        assertTrue(untold.remove(what), () -> "has not heard '" + what + "', but " + heard);
    }

    /** Returns everything it has heard. */
    public synchronized List<String> heard() {
        return List.copyOf(heard);
    }

    public synchronized void forget() {
        heard.clear();
        untold.clear();
    }
}
