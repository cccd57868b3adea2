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
    private int told;

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
        notifyAll();
    }

    /** Waits until it has heard that since the last time it was asked for something. */
    public synchronized void await(String what) {
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        try {
            while (!untold().contains(what) && System.nanoTime() < deadline) {
                wait(100);
            }
        } catch (InterruptedException stop) {
            throw new AssertionError(stop);
        }
        assertTrue(untold().contains(what), () -> "has not heard '" + what + "', but " + heard);
        told += untold().indexOf(what) + 1;
    }

    private List<String> untold() {
        return heard.subList(told, heard.size());
    }

    /** Returns everything it has heard. */
    public synchronized List<String> heard() {
        return List.copyOf(heard);
    }

    public synchronized void forget() {
        heard.clear();
        told = 0;
    }
}
