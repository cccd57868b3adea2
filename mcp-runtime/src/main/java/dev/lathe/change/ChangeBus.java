package dev.lathe.change;

/**
 * Brings each change to every server that has clients who may want to hear of it. The one a server has by default
 * reaches no further than the process; a fleet has one of its own, over a broker that is there already.
 *
 * <p>Implementations are thread-safe. Each change reaches every listener that is registered when it is published, also
 * those of the publishing process, at least once: another time does no harm, since a client is only told to look again.
 * The order is of no importance.
 */
public interface ChangeBus {

    /**
     * Tells every listener. Need not wait until they have heard. Called under no lock of the server; a lock of the bus
     * may be held while listeners are told.
     *
     * @throws RuntimeException if the change cannot be published; whoever has made it gets this exception
     */
    void publish(Change change);

    /**
     * Has the listener told of every change from now on, until the registration is closed.
     *
     * <p>A server registers when the first of its clients wants to hear of changes, and closes the registration when
     * the last one has gone; the client waits meanwhile, and every other that comes or goes, since a lock of the server
     * is held. Listeners may be told under it, but neither this nor closing may wait for anything else of the server.
     */
    Registration register(Listener listener);

    /** Returns a bus that reaches the servers of this process which share it. */
    static ChangeBus local() {
        return new LocalBus();
    }

    /** Hears of changes. Thread-safe; returns at once, and throws nothing. */
    interface Listener {
        void changed(Change change);
    }

    /** Lasts until it is closed. Closing it again does nothing. What that throws is in the log, and ends it too. */
    interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
