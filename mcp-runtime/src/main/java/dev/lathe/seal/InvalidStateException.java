package dev.lathe.seal;

/**
 * A sealed text was not opened. Why is not said, so that nobody can try texts out; the caller answers its client with
 * {@code -32602} and this message. It has no stack trace, since any client can cause it.
 */
public final class InvalidStateException extends Exception {

    private static final long serialVersionUID = 1L;

    InvalidStateException() {
        super("Invalid or expired requestState", null, false, false);
    }
}
