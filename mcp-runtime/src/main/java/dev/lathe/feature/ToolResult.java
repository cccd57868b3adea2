package dev.lathe.feature;

import dev.lathe.json.JsonWriter;
import java.util.List;
import java.util.Optional;

/** What a call gives back: content for the model, structured content for programs, and whether it is an error. */
public final class ToolResult implements FeatureResult {

    private static final ToolResult EMPTY = new ToolResult(List.of(), Optional.empty(), false);

    private final List<Content> content;
    private final Optional<JsonWriter> structured;
    private final boolean isError;

    private ToolResult(List<Content> content, Optional<JsonWriter> structured, boolean isError) {
        this.content = content;
        this.structured = structured;
        this.isError = isError;
    }

    /** Returns a result of one text. */
    public static ToolResult text(String text) {
        return new ToolResult(List.of(Content.text(text)), Optional.empty(), false);
    }

    /** Returns structured content, which the client also gets as text. The writer must not be used any more. */
    public static ToolResult structured(JsonWriter json) {
        return new ToolResult(List.of(), Optional.of(json), false);
    }

    /** Returns a result of these pieces, in this order. */
    public static ToolResult of(Content... content) {
        return new ToolResult(List.of(content), Optional.empty(), false);
    }

    /** Returns a result of these pieces, in this order. */
    public static ToolResult of(List<? extends Content> content) {
        return new ToolResult(List.copyOf(content), Optional.empty(), false);
    }

    /** Returns a failure that the model may read and act on. */
    public static ToolResult error(String message) {
        return new ToolResult(List.of(Content.text(message)), Optional.empty(), true);
    }

    /** Returns a result that says nothing but that the call is done. */
    public static ToolResult empty() {
        return EMPTY;
    }

    /** Returns the pieces; none when there is structured content, whose text is the only piece then. */
    public List<Content> content() {
        return content;
    }

    /** Returns the structured content as a written document. */
    public Optional<JsonWriter> structured() {
        return structured;
    }

    public boolean isError() {
        return isError;
    }
}
