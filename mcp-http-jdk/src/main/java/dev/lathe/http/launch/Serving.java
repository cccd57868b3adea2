package dev.lathe.http.launch;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/** A server that can be reached over HTTP. */
interface Serving {

    /** Returns where clients find it; the port was perhaps picked when it began. */
    URI uri();

    /** Returns whose tokens let a caller in; none where no token is asked for. */
    List<String> issuers();

    /** Ends it; running calls may go on for so long. Closing once more is harmless. */
    void close(Duration grace);

    /** Waits until it has ended. */
    void awaitClosed() throws InterruptedException;
}
