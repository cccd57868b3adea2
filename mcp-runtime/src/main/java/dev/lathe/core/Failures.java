package dev.lathe.core;

import dev.lathe.wire.RpcError;
import java.util.concurrent.ThreadLocalRandom;

/** The log of what went wrong inside, which the client learns nothing of but a reference. */
public final class Failures {

    private Failures() {}

    /** Logs the failure and returns the error to answer with. */
    public static RpcError internalError(String what, Throwable failure) {
        return new RpcError(RpcError.INTERNAL_ERROR, "Internal error; reference " + log(what, failure));
    }

    /** Logs the failure and returns the reference to find it by. */
    public static String log(String what, Throwable failure) {
        String reference = Integer.toHexString(ThreadLocalRandom.current().nextInt(1 << 28, Integer.MAX_VALUE));
        try {
            System.getLogger("dev.lathe")
                    .log(System.Logger.Level.ERROR, what + " failed; reference " + reference, failure);
        } catch (Throwable brokenLogger) {
            // The client must be answered all the same.
        }
        return reference;
    }
}
