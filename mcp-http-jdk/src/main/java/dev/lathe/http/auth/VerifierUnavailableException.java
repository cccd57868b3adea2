package dev.lathe.http.auth;

import java.time.Duration;

/**
 * Nobody can tell at the moment whether a token is good, for instance because the keys of its issuer cannot be had.
 * That is no fault of the token: its sender keeps it and comes back.
 */
public final class VerifierUnavailableException extends Exception {

    private static final long serialVersionUID = 1;

    private final Duration retryAfter;

    /** @param retryAfter how long it is of no use to try again; a second at least is what its sender is told */
    public VerifierUnavailableException(Duration retryAfter) {
        super("tokens cannot be verified now", null, false, false);
        this.retryAfter = retryAfter;
    }

    /** Returns how long it is of no use to try again. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
