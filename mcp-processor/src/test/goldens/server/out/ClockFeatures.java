package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Clock}. */
@Generated("dev.lathe")
public final class ClockFeatures implements Features {

    private static final String NOW = """
            {"name":"now","description":"Tells the time.",\
            "inputSchema":{"type":"object","additionalProperties":false},\
            "outputSchema":{"type":"integer"}}""";

    private final Clock clock;

    private ClockFeatures(Clock clock) {
        this.clock = clock;
    }

    /** Returns the features of the given clock. */
    public static Features of(Clock clock) {
        return new ClockFeatures(clock);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(new ToolEntry("now", NOW));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "now" -> now(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult now(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(clock.now()));
    }
}
