package dev.lathe.http.io;

/** What somebody else's code has thrown where nobody can be told. */
final class Failure {

    private Failure() {}

    static void log(String what, Throwable failure) {
        try {
            System.getLogger("dev.lathe").log(System.Logger.Level.ERROR, what + " failed", failure);
        } catch (Throwable brokenLogger) {
            // Whoever is waiting must be served all the same.
        }
    }
}
