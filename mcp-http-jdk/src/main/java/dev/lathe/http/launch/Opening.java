package dev.lathe.http.launch;

import dev.lathe.http.ResourceServer;
import dev.lathe.server.Server;
import java.io.IOException;
import java.util.Optional;

/** Begins to serve over HTTP. */
@FunctionalInterface
interface Opening {

    /**
     * Returns when the address can be reached.
     *
     * @param resource whose tokens are taken, if the environment says that
     * @throws IOException if the address is taken, or is none of this machine
     * @throws IllegalArgumentException if nothing may be served at that path or port
     * @throws IllegalStateException if it would not be safe to serve there
     */
    Serving open(Server server, Address address, Optional<ResourceServer> resource) throws IOException;
}
