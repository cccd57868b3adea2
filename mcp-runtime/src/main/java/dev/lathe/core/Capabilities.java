package dev.lathe.core;

import dev.lathe.json.JsonObject;
import dev.lathe.question.Need;
import java.util.List;

/** What a client has said it can do ({@code ClientCapabilities}). */
public record Capabilities(JsonObject declared) {

    /** Of a client that has said nothing. */
    public static final Capabilities NONE = new Capabilities(JsonObject.EMPTY);

    /** Tells whether the client can be asked what needs this. Who declares elicitation without a mode means forms. */
    public boolean meet(Need need) {
        return has(need.path())
                || need == Need.FORM
                        && declared.find("elicitation") instanceof JsonObject elicitation
                        && elicitation.find("url") == null;
    }

    /** Tells whether the named capability was declared; each name leads further in. */
    public boolean has(List<String> path) {
        JsonObject object = declared;
        for (String name : path) {
            if (!(object.find(name) instanceof JsonObject member)) {
                return false;
            }
            object = member;
        }
        return true;
    }
}
