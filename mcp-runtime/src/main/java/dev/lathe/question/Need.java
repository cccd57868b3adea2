package dev.lathe.question;

import dev.lathe.json.JsonObject;
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

    /** Tells whether a client that declares this can do it. Who declares elicitation without a mode means forms. */
    public boolean isMetBy(JsonObject capabilities) {
        JsonObject object = capabilities;
        for (String name : path()) {
            if (!(object.find(name) instanceof JsonObject inner)) {
                return this == FORM && name.equals("form") && object.find("url") == null;
            }
            object = inner;
        }
        return true;
    }

    /** Returns the capability as one says it: {@code elicitation.form}. A shrinker would not keep {@code toString}. */
    public String capability() {
        return capability;
    }
}
