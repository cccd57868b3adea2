package dev.lathe.question;

import java.util.List;

/** What a client must be able to for a question ({@code ClientCapabilities}). */
public enum Need {
    FORM("elicitation.form"),
    URL("elicitation.url"),
    SAMPLING("sampling"),
    SAMPLING_WITH_TOOLS("sampling.tools"),
    ROOTS("roots");

    private final String capability;

    Need(String capability) {
        this.capability = capability;
    }

    /** Returns the names that lead to the capability, from the outside in. */
    public List<String> path() {
        return List.of(capability.split("\\."));
    }

    /** Returns the capability as one says it: {@code elicitation.form}. A shrinker would not keep {@code toString}. */
    public String capability() {
        return capability;
    }
}
