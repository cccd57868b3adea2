package dev.lathe.feature;

/** What came of a URL that the client's user was asked to open (Elicitation, section URL Mode). */
public enum UrlAnswer {
    /** The user has agreed to open it, which does not mean that anything was done there yet. */
    ACCEPTED,
    /** The user said no. */
    DECLINED,
    /** The user said neither yes nor no, and may be asked again another time. */
    CANCELLED
}
