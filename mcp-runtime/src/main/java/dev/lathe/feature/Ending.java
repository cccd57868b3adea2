package dev.lathe.feature;

import java.util.Optional;

/**
 * How the use of a feature ended, as its client heard it.
 *
 * @param detail the reference under which a failure is logged, or the reason the client gave for cancelling
 */
public record Ending(Kind kind, Optional<String> detail) {

    /** What can become of a use. */
    public enum Kind {
        /** There is a result. */
        OK,
        /** The client was told what is wrong. */
        ERROR,
        /** Somebody has ended it before its method did; the time limit, for one. */
        STOPPED,
        /** The client does not want an answer any more. */
        CANCELLED,
        /** Something broke, and the client was told no more than a reference. */
        FAILED
    }

    public static final Ending OK = of(Kind.OK);
    public static final Ending ERROR = of(Kind.ERROR);
    public static final Ending STOPPED = of(Kind.STOPPED);

    /** Returns the ending of a use whose client had perhaps a reason to cancel it. */
    public static Ending cancelled(Optional<String> reason) {
        return new Ending(Kind.CANCELLED, reason);
    }

    /** Returns the ending of a use in which something broke. */
    public static Ending failed(String reference) {
        return new Ending(Kind.FAILED, Optional.of(reference));
    }

    /** Tells whether the method is perhaps still running, for nobody. */
    public boolean isEarly() {
        return kind == Kind.STOPPED || kind == Kind.CANCELLED;
    }

    private static Ending of(Kind kind) {
        return new Ending(kind, Optional.empty());
    }
}
