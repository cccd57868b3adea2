package dev.lathe.feature;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What the client's model is asked to say (Sampling, section Creating Messages). Immutable: each method returns a
 * request that differs in one thing.
 *
 * <p>The context of other servers is never asked for: the specification deprecates that.
 */
public final class SampleRequest {

    private static final int DEFAULT_MAX_TOKENS = 1024;

    private final Parts parts;

    private SampleRequest(Parts parts) {
        this.parts = parts;
    }

    /** Returns the request to go on from what the user says, with at most 1,024 tokens. */
    public static SampleRequest of(String userText) {
        return of(PromptMessage.user(userText));
    }

    /**
     * Returns the request to go on with this conversation, with at most 1,024 tokens.
     *
     * @throws IllegalArgumentException if there is no message, or one is neither text nor an image nor audio
     */
    public static SampleRequest of(PromptMessage... messages) {
        if (messages.length == 0) {
            throw new IllegalArgumentException("a model needs at least one message to go on from");
        }
        Parts parts = new Parts();
        for (PromptMessage message : messages) {
            parts.messages.add(message(message));
        }
        parts.maxTokens = DEFAULT_MAX_TOKENS;
        return new SampleRequest(parts);
    }

    /**
     * Returns this request with what the model has said to it, and what the tools have given that it wanted to use, one
     * for each wish.
     *
     * @throws IllegalArgumentException if a wish has no result, or a result no wish
     */
    public SampleRequest after(SampleResult said, ToolUseResult... results) {
        Set<String> wishes = new HashSet<>();
        for (SampledContent.ToolUse use : said.toolUses()) {
            wishes.add(use.id());
        }
        for (ToolUseResult result : results) {
            if (!wishes.remove(result.toolUseId())) {
                throw new IllegalArgumentException("the model did not want result '" + result.toolUseId() + "'");
            }
        }
        if (!wishes.isEmpty() || results.length == 0) {
            throw new IllegalArgumentException("the model waits for the results of " + wishes);
        }
        Parts more = new Parts(parts);
        more.messages.add(assistant(said));
        more.messages.add(user(results));
        return new SampleRequest(more);
    }

    /**
     * Sets how long the answer may be.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public SampleRequest maxTokens(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("the number of tokens must be at least 1, got " + most);
        }
        Parts more = new Parts(parts);
        more.maxTokens = most;
        return new SampleRequest(more);
    }

    /** Sets what the model is told before the conversation. */
    public SampleRequest systemPrompt(String text) {
        Parts more = new Parts(parts);
        more.systemPrompt = Optional.of(text);
        return new SampleRequest(more);
    }

    /** Sets how random the answer may be; what the range is depends on the model. */
    public SampleRequest temperature(double value) {
        Parts more = new Parts(parts);
        more.temperature = OptionalDouble.of(value);
        return new SampleRequest(more);
    }

    /** Sets texts at which the model shall stop. */
    public SampleRequest stopSequences(String... texts) {
        Parts more = new Parts(parts);
        more.stopSequences = List.of(texts);
        return new SampleRequest(more);
    }

    /** Sets which model is wanted. */
    public SampleRequest modelPreferences(ModelPreferences preferences) {
        Parts more = new Parts(parts);
        more.preferences = Optional.of(preferences);
        return new SampleRequest(more);
    }

    /**
     * Sets tools that the model may want to use, which the method that asks then runs itself: nobody calls them. The
     * client must be able to ({@link McpContext#canSampleWithTools()}).
     */
    public SampleRequest tools(ToolEntry... tools) {
        Parts more = new Parts(parts);
        more.tools = List.of(tools);
        return new SampleRequest(more);
    }

    /** Sets whether the model uses the tools. */
    public SampleRequest toolChoice(ToolChoice choice) {
        Parts more = new Parts(parts);
        more.toolChoice = Optional.of(choice);
        return new SampleRequest(more);
    }

    /** Sets what only the maker of the model understands. */
    public SampleRequest metadata(JsonObject object) {
        Parts more = new Parts(parts);
        more.metadata = Optional.of(object);
        return new SampleRequest(more);
    }

    /** Tells whether the client must be able to let its model use tools. */
    public boolean hasTools() {
        return !parts.tools.isEmpty() || parts.toolChoice.isPresent();
    }

    /** Writes this as {@code CreateMessageRequestParams} of the specification. */
    public void writeTo(JsonWriter json) {
        parts.writeTo(json);
    }

    private static String message(PromptMessage message) {
        Content content = message.content();
        if (content instanceof TextContent || content instanceof ImageContent || content instanceof AudioContent) {
            JsonWriter json = new JsonWriter();
            message.writeTo(json);
            return json.toString();
        }
        throw new IllegalArgumentException(
                "a message for a model is text, an image or audio; put a resource in as text");
    }

    private static String assistant(SampleResult said) {
        JsonWriter json = new JsonWriter().beginObject();
        json.name("role").value(said.role().wireName()).name("content").value(said.sent());
        return json.endObject().toString();
    }

    private static String user(ToolUseResult... results) {
        JsonWriter json = new JsonWriter().beginObject();
        json.name("role").value(Role.USER.wireName()).name("content").beginArray();
        for (ToolUseResult result : results) {
            result.writeTo(json);
        }
        return json.endArray().endObject().toString();
    }

    /** The parts of a request, changed only while it is being made. */
    private static final class Parts {

        private final List<String> messages = new ArrayList<>();
        private int maxTokens;
        private Optional<String> systemPrompt = Optional.empty();
        private OptionalDouble temperature = OptionalDouble.empty();
        private List<String> stopSequences = List.of();
        private Optional<ModelPreferences> preferences = Optional.empty();
        private List<ToolEntry> tools = List.of();
        private Optional<ToolChoice> toolChoice = Optional.empty();
        private Optional<JsonObject> metadata = Optional.empty();

        Parts() {}

        Parts(Parts other) {
            messages.addAll(other.messages);
            maxTokens = other.maxTokens;
            systemPrompt = other.systemPrompt;
            temperature = other.temperature;
            stopSequences = other.stopSequences;
            preferences = other.preferences;
            tools = other.tools;
            toolChoice = other.toolChoice;
            metadata = other.metadata;
        }

        void writeTo(JsonWriter json) {
            json.beginObject().name("messages").beginArray();
            for (String message : messages) {
                json.raw(message);
            }
            json.endArray().name("maxTokens").value(maxTokens);
            writeHow(json);
            writeTools(json);
            if (metadata.isPresent()) {
                json.name("metadata").value(metadata.get());
            }
            json.endObject();
        }

        private void writeHow(JsonWriter json) {
            if (systemPrompt.isPresent()) {
                json.name("systemPrompt").value(systemPrompt.get());
            }
            if (temperature.isPresent()) {
                json.name("temperature").value(temperature.getAsDouble());
            }
            if (!stopSequences.isEmpty()) {
                json.name("stopSequences").beginArray();
                for (String text : stopSequences) {
                    json.value(text);
                }
                json.endArray();
            }
            if (preferences.isPresent()) {
                json.name("modelPreferences");
                preferences.get().writeTo(json);
            }
        }

        private void writeTools(JsonWriter json) {
            if (!tools.isEmpty()) {
                json.name("tools").beginArray();
                for (ToolEntry tool : tools) {
                    json.raw(tool.definition());
                }
                json.endArray();
            }
            if (toolChoice.isPresent()) {
                json.name("toolChoice").beginObject();
                json.name("mode").value(toolChoice.get().wireName()).endObject();
            }
        }
    }
}
