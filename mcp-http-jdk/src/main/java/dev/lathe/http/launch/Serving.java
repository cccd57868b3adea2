package dev.lathe.http.launch;

import java.net.URI;
import java.time.Duration;

/** A server that can be reached over HTTP. */
interface Serving {

    /** Returns where clients find it; the port was perhaps picked when it began. */
    URI uri();

    /** Ends it; running calls may go on for so long. Closing once more is harmless. */
    void close(Duration grace);

    /** Waits until it has ended. */
    void awaitClosed() throws InterruptedException;
}
