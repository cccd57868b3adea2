package dev.lathe.http.session;

/** How a session is used, in the eyes of its {@link Registry}. Not thread-safe. */
final class Usage {

    /** How many requests are being served for it, and connections are open. */
    int users;

    /** Since when there is none, in nanoseconds. */
    long idleSince;

    /** Whether the client has been told of the session. */
    boolean begun;

    boolean isIdle() {
        return users == 0;
    }

    /** Tells whether nobody has used it for so many nanoseconds. */
    boolean isIdleFor(long nanos, long now) {
        return isIdle() && now - idleSince >= nanos;
    }
}
