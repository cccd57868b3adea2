package dev.lathe.http.event;

/** Why a session is over. */
public enum SessionEnd {
    /** Its client has said so. */
    DELETED,
    /** Its client has not been heard of for too long. */
    EXPIRED,
    /** Another session needed the room, and this one was idle. */
    EVICTED,
    /** The server is shutting down. */
    SHUTDOWN
}
