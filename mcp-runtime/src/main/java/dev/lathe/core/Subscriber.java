package dev.lathe.core;

import dev.lathe.change.Change;

/** A client that is told of changes: of which, and how. */
public interface Subscriber {

    /** Tells whether the client has asked to hear of it. Called by whoever publishes a change: may not wait. */
    boolean wants(Change change);

    /** Tells the client, by one thread at a time; may wait for it. */
    void tell(Change change);

    /** Takes leave of the client: there will be no further change. */
    void conclude();
}
