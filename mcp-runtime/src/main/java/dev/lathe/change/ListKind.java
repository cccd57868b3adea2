package dev.lathe.change;

/** The lists whose changes a client can hear of. */
public enum ListKind {
    TOOLS("tools"),
    PROMPTS("prompts"),
    /** Resources and resource templates. */
    RESOURCES("resources");

    private final String wireName;

    ListKind(String wireName) {
        this.wireName = wireName;
    }

    /** Returns what the protocol calls it, as in {@code notifications/tools/list_changed}. */
    public String wireName() {
        return wireName;
    }
}
