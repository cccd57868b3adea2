package dev.lathe.http.launch;

import java.time.Duration;

/**
 * The end of serving when the process is told to stop. Whatever holds it up, it takes no longer than the grace and half
 * a second: the process ends when this returns.
 */
record Stop(Serving serving, Duration grace) implements Runnable {

    private static final long LATE_MILLIS = 500;

    @Override
    public void run() {
        Thread closing = new Thread(() -> serving.close(grace), "mcp-closing");
        closing.setDaemon(true);
        closing.start();
        try {
            closing.join(grace.toMillis() + LATE_MILLIS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
