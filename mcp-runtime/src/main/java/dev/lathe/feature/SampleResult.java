package dev.lathe.feature;

import dev.lathe.json.JsonArray;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the client's model has said (Sampling, section Result Fields). Immutable. */
public final class SampleResult {

    private final Role role;
    private final JsonValue sent;
    private final List<SampledContent> content;
    private final String model;
    private final Optional<String> stopReason;

    private SampleResult(
            Role role, JsonValue sent, List<SampledContent> content, String model, Optional<String> stopReason) {
        this.role = role;
        this.sent = sent;
        this.content = content;
        this.model = model;
        this.stopReason = stopReason;
    }

    /**
     * Reads a {@code CreateMessageResult} of the specification.
     *
     * @throws ToolException if it is none
     */
    public static SampleResult read(JsonObject result) {
        if (!(result.find("model") instanceof JsonString model)) {
            throw new ToolException("the client's answer does not say which model gave it");
        }
        Optional<String> stopReason =
                result.find("stopReason") instanceof JsonString reason ? Optional.of(reason.value()) : Optional.empty();
        JsonValue sent = result.find("content");
        if (sent == null) {
            throw new ToolException("the client's answer has no content");
        }
        return new SampleResult(role(result), sent, pieces(sent), model.value(), stopReason);
    }

    /** Returns who is speaking: the assistant, as a rule. */
    public Role role() {
        return role;
    }

    /** Returns the pieces, which are one as a rule. */
    public List<SampledContent> content() {
        return content;
    }

    /** Returns the name of the model that the client has picked. */
    public String model() {
        return model;
    }

    /** Returns why it stopped: {@code endTurn}, {@code stopSequence}, {@code maxTokens}, {@code toolUse} or others. */
    public Optional<String> stopReason() {
        return stopReason;
    }

    /** Returns the texts one after the other; empty when there are none. */
    public String text() {
        StringBuilder all = new StringBuilder();
        for (SampledContent piece : content) {
            if (piece instanceof SampledContent.Text text) {
                all.append(text.text());
            }
        }
        return all.toString();
    }

    /** Returns the tools that the model wants to use. */
    public List<SampledContent.ToolUse> toolUses() {
        List<SampledContent.ToolUse> uses = new ArrayList<>();
        for (SampledContent piece : content) {
            if (piece instanceof SampledContent.ToolUse use) {
                uses.add(use);
            }
        }
        return List.copyOf(uses);
    }

    /** Returns the content as it was sent: a model may want back more of it than anybody else understands. */
    JsonValue sent() {
        return sent;
    }

    private static Role role(JsonObject result) {
        JsonValue sent = result.find("role");
        for (Role role : Role.values()) {
            if (sent instanceof JsonString name && name.value().equals(role.wireName())) {
                return role;
            }
        }
        throw new ToolException("the client's answer does not say who is speaking");
    }

    private static List<SampledContent> pieces(JsonValue sent) {
        if (!(sent instanceof JsonArray array)) {
            return List.of(SampledContent.read(sent));
        }
        List<SampledContent> pieces = new ArrayList<>();
        for (JsonValue piece : array.items()) {
            pieces.add(SampledContent.read(piece));
        }
        return List.copyOf(pieces);
    }
}
