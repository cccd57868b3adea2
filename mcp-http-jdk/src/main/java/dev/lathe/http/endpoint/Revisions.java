package dev.lathe.http.endpoint;

/** What this transport does for some revisions with a session and not for others. Their names are dates, and sort. */
final class Revisions {

    /** What a client speaks that has no session and does not say (2025-11-25, Protocol Version Header). */
    static final String ASSUMED = "2025-03-26";

    private static final String PRIMING_SINCE = "2025-11-25";

    private Revisions() {}

    /** Tells whether a client expects an event without a message, to come back with (Sending Messages). */
    static boolean havePriming(String revision) {
        return revision.compareTo(PRIMING_SINCE) >= 0;
    }
}
