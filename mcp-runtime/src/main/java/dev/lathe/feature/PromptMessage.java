package dev.lathe.feature;

import dev.lathe.json.JsonWriter;

/** One message of a prompt (Prompts, section PromptMessage). */
public record PromptMessage(Role role, Content content) {

    /** Returns what the user says. */
    public static PromptMessage user(String text) {
        return user(Content.text(text));
    }

    /** Returns what the user shows. */
    public static PromptMessage user(Content content) {
        return new PromptMessage(Role.USER, content);
    }

    /** Returns what the model has said. */
    public static PromptMessage assistant(String text) {
        return assistant(Content.text(text));
    }

    /** Returns what the model has shown. */
    public static PromptMessage assistant(Content content) {
        return new PromptMessage(Role.ASSISTANT, content);
    }

    /** Writes this as a {@code PromptMessage} of the specification. */
    public void writeTo(JsonWriter json) {
        json.beginObject().name("role").value(role.wireName()).name("content");
        content.writeTo(json);
        json.endObject();
    }
}
