package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Counter.Turns}. */
@Generated("dev.lathe")
public final class Counter_TurnsFeatures implements Features {

    private static final String COUNT_TURNS = """
            {"name":"countTurns","description":"Counts turns.",\
            "inputSchema":{"type":"object","additionalProperties":false},\
            "outputSchema":{"type":"integer"}}""";

    private final Counter<?, ?>.Turns turns;

    private Counter_TurnsFeatures(Counter<?, ?>.Turns turns) {
        this.turns = turns;
    }

    /** Returns the features of the given turns. */
    public static Features of(Counter<?, ?>.Turns turns) {
        return new Counter_TurnsFeatures(turns);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(new ToolEntry("countTurns", COUNT_TURNS));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "countTurns" -> countTurns(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult countTurns(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(turns.countTurns()));
    }
}
