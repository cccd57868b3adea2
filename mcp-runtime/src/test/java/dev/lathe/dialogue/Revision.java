package dev.lathe.dialogue;

/** The revisions of the protocol, the oldest first, so that later ones compare as greater. */
enum Revision {
    V2024_11_05,
    V2025_03_26,
    V2025_06_18,
    V2025_11_25,
    V2026_07_28;

    /** The revision in which every request says all that is needed; those before have sessions. */
    static final Revision STATELESS = V2026_07_28;

    /** The last revision with sessions. */
    static final Revision LAST_SESSION = V2025_11_25;

    /** Returns the revision of that name; there is no other way for a server to agree to one. */
    static Revision of(String text) {
        return valueOf("V" + text.replace('-', '_'));
    }

    boolean isSession() {
        return this != STATELESS;
    }

    @Override
    public String toString() {
        return name().substring(1).replace('_', '-');
    }
}
