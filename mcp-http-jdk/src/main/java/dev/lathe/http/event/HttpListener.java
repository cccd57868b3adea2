package dev.lathe.http.event;

import java.time.Duration;

/**
 * Hears what happens between clients and the server, for logs and metrics; what happens in a call is an
 * {@link dev.lathe.feature.Interceptor}'s. Called from any thread, by several at once, on the way of a request: what
 * takes time belongs elsewhere. What a listener throws is logged and harms nobody.
 */
public interface HttpListener {

    /** Returns one that hears nothing. */
    static HttpListener none() {
        return new HttpListener() {};
    }

    /**
     * A request was answered, or its stream has ended.
     *
     * @param status the status code
     * @param taken how long that took, from the moment its head was read on
     */
    default void answered(int status, Duration taken) {}

    /**
     * A request was turned away before it reached the server; {@link #answered} follows.
     *
     * @param status the status code
     * @param reason what its sender is told
     */
    default void refused(int status, String reason) {}

    /** A stream of events was begun: a subscription, the stream of a session, or an answer that takes its time. */
    default void streamOpened() {}

    /** A stream of events has ended, or its client is gone. */
    default void streamClosed() {}

    /** A client has begun a session. */
    default void sessionOpened() {}

    /** A session is over. */
    default void sessionClosed(SessionEnd end) {}
}
