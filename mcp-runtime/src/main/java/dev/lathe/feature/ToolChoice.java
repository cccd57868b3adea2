package dev.lathe.feature;

/** Whether a model that is offered tools uses them (Sampling, section Tool Choice Modes). */
public enum ToolChoice {
    /** As it likes, which is the default. */
    AUTO("auto"),
    /** It must use at least one. */
    REQUIRED("required"),
    /** It must use none. */
    NONE("none");

    private final String wireName;

    ToolChoice(String wireName) {
        this.wireName = wireName;
    }

    /** Returns the name in messages. */
    public String wireName() {
        return wireName;
    }
}
