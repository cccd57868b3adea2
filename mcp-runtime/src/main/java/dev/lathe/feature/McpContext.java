package dev.lathe.feature;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;
import java.util.Optional;

/**
 * The call a tool is serving. May be a parameter anywhere and never appears in a schema.
 *
 * <p>Thread-safe, and useless once the call has ended: what is said then is dropped.
 */
public interface McpContext {

    /**
     * Tells the client how far the work is, if it asked to know.
     *
     * <p>The value must grow from one report to the next; one that does not is dropped. Reports that follow each other
     * too fast are merged; the last one always arrives, before the result.
     *
     * @param progress how much is done, in any unit
     * @param total how much there is to do, in the same unit
     */
    void progress(double progress, double total);

    /** Tells the client how far the work is, when nobody knows how much there is to do. */
    void progress(double progress);

    /**
     * Tells the client how far the work is, and what is being done.
     *
     * @param message a line for a human
     */
    void progress(double progress, double total, String message);

    /**
     * Sends a log message to the client, if it asked for messages of this level. The specification deprecates this from
     * 2026-07-28 on: prefer standard error or a log of your own.
     *
     * @param message no credentials, no personal data, no internals
     */
    void log(LogLevel level, String message);

    /**
     * Sends a log message of a named logger to the client, if it asked for messages of this level.
     *
     * @param logger the part of the server that has something to say; always the same name for the same part
     * @param data text, or an object that says more; no credentials, no personal data, no internals
     */
    void log(LogLevel level, String logger, JsonValue data);

    /** Returns who has sent the request. */
    Caller caller();

    /** Returns the {@code _meta} of the request; empty if it has none. */
    JsonObject meta();

    /** Returns the trace that the request belongs to, if it says so in the way of the W3C. */
    Optional<TraceContext> trace();

    /**
     * Tells whether the client has cancelled the call, or its time is up. The thread of the call is interrupted then,
     * so that only work which never blocks needs to ask.
     */
    boolean cancelled();

    /**
     * Has something done once the client has cancelled the call or its time is up, for work that does not notice an
     * interruption: closing a socket, ending a query. Done once, on another thread, which may block; at once and here
     * if it is too late already; never if the call has ended by itself. An exception in it is logged, and nothing else.
     */
    void onCancel(Runnable action);
}
