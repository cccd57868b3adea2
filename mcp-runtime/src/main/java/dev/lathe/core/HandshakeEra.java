package dev.lathe.core;

import dev.lathe.wire.Message;
import dev.lathe.wire.Outbound;
import java.util.List;
import java.util.Optional;

/** An era in which client and server first agree on a revision. One object stands for one client. */
public interface HandshakeEra extends Era {

    /** Makes the object for a new client. */
    interface Opener {
        /** Returns the revisions there are to agree on, the newest first. */
        List<String> revisions();

        /**
         * Begins to serve a client.
         *
         * @param outbound where it hears of what it has not asked for
         */
        HandshakeEra open(Outbound outbound);

        /**
         * Begins to serve a client that has agreed on a revision elsewhere, and of which nothing else is known.
         *
         * @param revision one of {@link #revisions}, if the client says it
         */
        HandshakeEra resume(Optional<String> revision);
    }

    /** Returns the revision that client and server have agreed on. */
    Optional<String> revision();

    /** Tells whether they have agreed on one in which the client may send several messages in one array. */
    boolean batches();

    /** Tells whether in theirs a stream begins with an event without a message, which the client may come back with. */
    boolean primesStreams();

    /** Takes the client's answer to a request of the server. */
    void hear(Message.Response response);

    /** Hears what the client says without wanting an answer. */
    void hear(Message.Notification notification);

    /** Tells the client nothing more, and waits for nothing from it. Once more does no harm. */
    void close();
}
