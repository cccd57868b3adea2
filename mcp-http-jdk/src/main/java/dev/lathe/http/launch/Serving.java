package dev.lathe.http.launch;

import java.time.Duration;

/** A server that can be reached over HTTP. */
interface Serving {

    /** Returns the port, which was perhaps picked when it began. */
    int port();

    /** Ends it; running calls may go on for so long. Closing once more is harmless. */
    void close(Duration grace);

    /** Waits until it has ended. */
    void awaitClosed() throws InterruptedException;
}
