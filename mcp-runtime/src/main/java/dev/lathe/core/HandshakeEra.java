package dev.lathe.core;

import dev.lathe.wire.Message;
import java.util.List;
import java.util.Optional;

/** An era in which client and server first agree on a revision. One object stands for one client. */
public interface HandshakeEra extends Era {

    /** Makes the object for a new client. */
    interface Opener {
        /** Returns the revisions there are to agree on, the newest first. */
        List<String> revisions();

        HandshakeEra open();
    }

    /** Takes the revision that the next handshake shall settle on. */
    void propose(String revision);

    /** Takes the client's answer to a request of the server. */
    void hear(Message.Response response);

    /** Waits for nothing from the client any more. */
    void close();

    /** Returns the revision that was settled on, if there was a handshake. */
    Optional<String> agreed();
}
