package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Counter.Turns.Of}. */
@Generated("dev.lathe")
public final class Counter_Turns_OfFeatures implements Features {

    private static final String COUNT_PARTS = """
            {"name":"countParts","description":"Counts parts.",\
            "inputSchema":{"type":"object","additionalProperties":false},\
            "outputSchema":{"type":"integer"}}""";

    private final Counter<?, ?>.Turns.Of<?> of;

    private Counter_Turns_OfFeatures(Counter<?, ?>.Turns.Of<?> of) {
        this.of = of;
    }

    /** Returns the features of the given of. */
    public static Features of(Counter<?, ?>.Turns.Of<?> of) {
        return new Counter_Turns_OfFeatures(of);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(new ToolEntry("countParts", COUNT_PARTS));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "countParts" -> countParts(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult countParts(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(of.countParts()));
    }
}
