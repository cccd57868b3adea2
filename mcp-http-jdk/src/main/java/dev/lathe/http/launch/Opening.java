package dev.lathe.http.launch;

import dev.lathe.server.Server;
import java.io.IOException;

/** Begins to serve over HTTP. */
@FunctionalInterface
interface Opening {

    /**
     * Returns when the address can be reached.
     *
     * @throws IOException if the address is taken, or is none of this machine
     * @throws IllegalArgumentException if nothing may be served at that path or port
     * @throws IllegalStateException if it would not be safe to serve there
     */
    Serving open(Server server, Address address) throws IOException;
}
