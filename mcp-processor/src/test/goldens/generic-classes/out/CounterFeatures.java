package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Counter}. */
@Generated("dev.lathe")
public final class CounterFeatures implements Features {

    private static final String COUNT_UP = """
            {"name":"countUp","description":"Counts up, unless it fails.",\
            "inputSchema":{"type":"object","additionalProperties":false},\
            "outputSchema":{"type":"integer"}}""";

    private final Counter<?, ?> counter;

    private CounterFeatures(Counter<?, ?> counter) {
        this.counter = counter;
    }

    /** Returns the features of the given counter. */
    public static Features of(Counter<?, ?> counter) {
        return new CounterFeatures(counter);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(new ToolEntry("countUp", COUNT_UP));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) throws Exception {
        return switch (tool) {
            case "countUp" -> countUp(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult countUp(Arguments arguments) throws Exception {
        arguments.only();
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(counter.countUp()));
    }
}
