package dev.lathe.http.io;

/** Where events go: a response that stays open. To be used by one thread at a time. */
public interface EventSink {

    /**
     * Sends something whole, see {@link EventText}; waits for the client, but not without end.
     *
     * @return whether the client took it; once it has not, it takes nothing more
     */
    boolean send(byte[] text);

    /** Ends the response. Once more does no harm. */
    void close();
}
