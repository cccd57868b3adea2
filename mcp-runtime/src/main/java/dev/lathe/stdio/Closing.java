package dev.lathe.stdio;

import dev.lathe.wire.Inbound;

/**
 * The end of a connection, with a grace for the calls that are running. A call that cannot get rid of what it says,
 * because the client does not read, would hold it up forever: so it has a thread that is left behind when it is late.
 */
record Closing(Inbound inbound, long graceMillis) implements Runnable {

    private static final long LATE_MILLIS = 500;

    /** Returns when the connection is closed, or should have been. */
    void await() {
        Thread closing = new Thread(this, "mcp-closing");
        closing.setDaemon(true);
        closing.start();
        try {
            closing.join(graceMillis + LATE_MILLIS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void run() {
        inbound.close(graceMillis);
    }
}
