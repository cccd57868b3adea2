package dev.lathe.feature;

import dev.lathe.json.JsonWriter;
import java.util.List;

/**
 * What a tool has given that a model wanted to use: made by {@link SampledContent.ToolUse#result(String)}.
 *
 * @param toolUseId the id of the wish
 */
public record ToolUseResult(String toolUseId, List<Content> content, boolean isError) {

    public ToolUseResult {
        content = List.copyOf(content);
    }

    /** Writes this as {@code ToolResultContent} of the specification. */
    void writeTo(JsonWriter json) {
        json.beginObject().name("type").value("tool_result");
        json.name("toolUseId").value(toolUseId).name("content").beginArray();
        for (Content piece : content) {
            piece.writeTo(json);
        }
        json.endArray();
        if (isError) {
            json.name("isError").value(true);
        }
        json.endObject();
    }
}
