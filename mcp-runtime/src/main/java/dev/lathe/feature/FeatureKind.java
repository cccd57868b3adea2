package dev.lathe.feature;

/** What a server can offer (Server Features). */
public enum FeatureKind {
    /** Called by a model. */
    TOOL("tool", "name"),
    /** Picked by a user. */
    PROMPT("prompt", "name"),
    /** Read by an application, under one URI. */
    RESOURCE("resource", "URI"),
    /** Read by an application, under every URI that fits a template. */
    TEMPLATE("resource template", "URI template");

    private final String noun;
    private final String keyword;

    FeatureKind(String noun, String keyword) {
        this.noun = noun;
        this.keyword = keyword;
    }

    /** Returns what such a feature is called in a sentence. */
    public String noun() {
        return noun;
    }

    /** Returns what it is asked for by is called in a sentence. */
    public String keyword() {
        return keyword;
    }
}
