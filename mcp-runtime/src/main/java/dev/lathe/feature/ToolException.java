package dev.lathe.feature;

/**
 * A failure that the client may be told: the message of a tool's becomes the text of a result with {@code isError},
 * which the model reads and may act on; that of another feature's is the message of an error.
 *
 * <p>The message of any other exception stays in the server's log.
 */
public class ToolException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Fails the call with a message for the model: what went wrong and what to try instead. */
    public ToolException(String message) {
        super(message);
    }

    /** Fails the call with a message for the model, and a cause for the log. */
    public ToolException(String message, Throwable cause) {
        super(message, cause);
    }
}
