package dev.lathe.feature;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import java.util.Base64;
import java.util.List;

/** A piece of what a model has said (Sampling, section Messages). */
public sealed interface SampledContent {

    /** Words. */
    record Text(String text) implements SampledContent {}

    /**
     * A picture.
     *
     * @param data its bytes in Base64
     */
    record Image(String data, String mimeType) implements SampledContent {

        /** Returns the bytes of the picture. */
        public byte[] bytes() {
            return Base64.getDecoder().decode(data);
        }
    }

    /**
     * A sound.
     *
     * @param data its bytes in Base64
     */
    record Audio(String data, String mimeType) implements SampledContent {

        /** Returns the bytes of the sound. */
        public byte[] bytes() {
            return Base64.getDecoder().decode(data);
        }
    }

    /**
     * The wish to use one of the tools that were offered: what that gives is sent back in the next request
     * ({@link SampleRequest#after}).
     *
     * @param input the arguments, which nobody has checked
     */
    record ToolUse(String id, String name, JsonObject input) implements SampledContent {

        /** Returns what the tool has given. */
        public ToolUseResult result(String text) {
            return result(Content.text(text));
        }

        /** Returns what the tool has given. */
        public ToolUseResult result(Content... content) {
            return new ToolUseResult(id, List.of(content), false);
        }

        /** Returns what went wrong, for the model to read. */
        public ToolUseResult error(String message) {
            return new ToolUseResult(id, List.of(Content.text(message)), true);
        }
    }

    /**
     * Reads a piece.
     *
     * @throws ToolException if it is none
     */
    static SampledContent read(JsonValue value) {
        if (!(value instanceof JsonObject piece)) {
            throw new ToolException("the client's answer has content that is no object");
        }
        String type = text(piece, "type");
        return switch (type) {
            case "text" -> new Text(text(piece, "text"));
            case "image" -> new Image(base64(piece), text(piece, "mimeType"));
            case "audio" -> new Audio(base64(piece), text(piece, "mimeType"));
            case "tool_use" -> new ToolUse(text(piece, "id"), text(piece, "name"), input(piece));
            default ->
                throw new ToolException("the client's answer has content of a type that nobody asked for: "
                        + Excerpt.of(new JsonString(type)));
        };
    }

    private static JsonObject input(JsonObject piece) {
        if (piece.find("input") instanceof JsonObject input) {
            return input;
        }
        throw new ToolException("the client's answer uses a tool without an input");
    }

    private static String base64(JsonObject piece) {
        String data = text(piece, "data");
        try {
            Base64.getDecoder().decode(data);
            return data;
        } catch (IllegalArgumentException isNone) {
            throw new ToolException("the client's answer has data that is not Base64", isNone);
        }
    }

    private static String text(JsonObject piece, String name) {
        if (piece.find(name) instanceof JsonString text) {
            return text.value();
        }
        throw new ToolException("the client's answer has content without the string '" + name + "'");
    }
}
