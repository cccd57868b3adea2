package dev.lathe.http.endpoint;

import dev.lathe.http.io.Refusal;

/** Ends the serving of a request with a refusal. It has no stack trace: it is an answer, not a failure. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedException(Refusal refusal) {
        super(refusal.error().message(), null, false, false);
        this.refusal = refusal;
    }

    RefusedException(int status, String message) {
        this(Refusal.of(status, message));
    }

    /** For who comes too late. */
    static RefusedException shuttingDown() {
        return new RefusedException(Refusal.of(503, "the server is shutting down")
                .with("Retry-After", "1")
                .closing());
    }

    Refusal refusal() {
        return refusal;
    }
}
