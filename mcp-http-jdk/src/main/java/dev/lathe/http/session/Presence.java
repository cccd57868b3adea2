package dev.lathe.http.session;

/** Hears of connections, which keep a session from being idle. Thread-safe; waits for nobody. */
interface Presence {

    /** There is one more. */
    void entered();

    /** There is one less. */
    void left();
}
