package dev.lathe.core;

import java.util.Optional;

/** A request without an answer yet, as its connection sees it: a call, or a stream of notifications. Thread-safe. */
public interface OpenRequest extends InFlight.Asked {

    /**
     * Ends it without an answer.
     *
     * @param among where it was found: a call that has become a task since is another's to cancel
     * @param reason what the client says of it
     */
    void cancel(Calls among, Optional<String> reason);

    /** Is told that the connection closes: time to come to an end by itself, without waiting here. */
    void closing();
}
