package dev.lathe.feature;

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
     * Tells whether the client has cancelled the call, or its time is up. The thread of the call is interrupted then,
     * so that only work which never blocks needs to ask.
     */
    boolean cancelled();
}
