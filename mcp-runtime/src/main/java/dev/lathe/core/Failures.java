package dev.lathe.core;

import java.util.concurrent.ThreadLocalRandom;

/** The log of what went wrong inside, which the client learns nothing of but a reference. */
final class Failures {

    private Failures() {}

    /** Logs the failure and returns the reference to find it by. */
    static String log(String what, Throwable failure) {
        String reference = Integer.toHexString(ThreadLocalRandom.current().nextInt(1 << 28, Integer.MAX_VALUE));
        System.getLogger("dev.lathe").log(System.Logger.Level.ERROR, what + " failed; reference " + reference, failure);
        return reference;
    }
}
