package dev.lathe.launch;

import dev.lathe.server.Server;

/** A server that is made when it is needed, and not before the standard streams are the protocol's. */
public interface Application {

    /** Returns a new server. */
    Server server();
}
