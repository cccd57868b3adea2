package dev.lathe.feature;

/** Who is speaking in a conversation. */
public enum Role {
    USER("user"),
    ASSISTANT("assistant");

    private final String wireName;

    Role(String wireName) {
        this.wireName = wireName;
    }

    /** Returns the name in messages. */
    public String wireName() {
        return wireName;
    }
}
