package dev.lathe.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a prompt expands to: messages, and perhaps a word on them.
 *
 * @param description what this conversation is about, if it is not what the prompt's own description says
 */
public record PromptResult(Optional<String> description, List<PromptMessage> messages) implements FeatureResult {

    public PromptResult {
        messages = List.copyOf(messages);
    }

    /** Returns one message of the user. */
    public static PromptResult text(String text) {
        return of(PromptMessage.user(text));
    }

    /** Returns these messages. */
    public static PromptResult of(PromptMessage... messages) {
        return new PromptResult(Optional.empty(), List.of(messages));
    }

    /** Returns these messages. */
    public static PromptResult of(List<? extends PromptMessage> messages) {
        return new PromptResult(Optional.empty(), List.copyOf(messages));
    }

    /** Returns a message of the user for each of these pieces. */
    public static PromptResult user(Content... pieces) {
        return user(List.of(pieces));
    }

    /** Returns a message of the user for each of these pieces. */
    public static PromptResult user(List<? extends Content> pieces) {
        List<PromptMessage> messages = new ArrayList<>(pieces.size());
        for (Content piece : pieces) {
            messages.add(PromptMessage.user(piece));
        }
        return of(messages);
    }

    /** Returns these messages with a description. */
    public PromptResult describedAs(String text) {
        return new PromptResult(Optional.of(text), messages);
    }
}
