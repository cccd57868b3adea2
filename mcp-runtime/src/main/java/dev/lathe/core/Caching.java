package dev.lathe.core;

/** Whether a client may keep a result (Caching). */
public enum Caching {
    /** The result says nothing of it. */
    NONE,
    /** The result says for how long, and for whom. */
    HINTED
}
