package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Counter.Reset}. */
@Generated("dev.lathe")
public final class Counter_ResetFeatures implements Features {

    private static final String RESET = """
            {"name":"reset","description":"Starts again.",\
            "inputSchema":{"type":"object","additionalProperties":false},\
            "outputSchema":{"type":"integer"}}""";

    private final Counter.Reset reset;

    private Counter_ResetFeatures(Counter.Reset reset) {
        this.reset = reset;
    }

    /** Returns the features of the given reset. */
    public static Features of(Counter.Reset reset) {
        return new Counter_ResetFeatures(reset);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(new ToolEntry("reset", RESET));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "reset" -> reset(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult reset(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(reset.reset()));
    }
}
