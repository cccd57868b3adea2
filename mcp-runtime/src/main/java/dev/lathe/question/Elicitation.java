package dev.lathe.question;

import dev.lathe.feature.ToolException;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;

/** Asks the client's user, who may say yes, no, or nothing. */
abstract class Elicitation<T> extends Question<T> {

    Elicitation(String key, String params, Need need) {
        super(key, "elicitation/create", params, need);
    }

    abstract T accepted(JsonObject result);

    abstract T declined();

    abstract T cancelled();

    @Override
    protected final T read(JsonObject result) {
        String action = result.find("action") instanceof JsonString text ? text.value() : "";
        return switch (action) {
            case "accept" -> accepted(result);
            case "decline" -> declined();
            case "cancel" -> cancelled();
            default -> throw new ToolException("the client's answer says neither 'accept' nor 'decline' nor 'cancel'");
        };
    }
}
