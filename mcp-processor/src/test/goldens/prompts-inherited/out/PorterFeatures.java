package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.PromptEntry;
import dev.lathe.feature.PromptResult;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Porter}. */
@Generated("dev.lathe")
final class PorterFeatures implements Features {

    private static final String COUNT = """
            {"name":"complete","description":"Counts those who came in.",\
            "inputSchema":{"type":"object","additionalProperties":false},\
            "outputSchema":{"type":"integer"}}""";

    private static final String COMPLETE_PROMPT = """
            {"name":"complete","description":"Names a feature as a prompt and as a tool."}""";

    private final Porter porter;

    private PorterFeatures(Porter porter) {
        this.porter = porter;
    }

    /** Returns the features of the given porter. */
    static Features of(Porter porter) {
        return new PorterFeatures(porter);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(new ToolEntry("complete", COUNT));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "complete" -> count(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    @Override
    public List<PromptEntry> prompts() {
        return List.of(new PromptEntry("complete", COMPLETE_PROMPT));
    }

    @Override
    public PromptResult get(String prompt, Arguments arguments, McpContext context) {
        return switch (prompt) {
            case "complete" -> completePrompt();
            default -> throw new IllegalArgumentException(prompt);
        };
    }

    private ToolResult count(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(porter.count()));
    }

    private PromptResult completePrompt() {
        return PromptResult.text(porter.complete());
    }
}
