package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Rounding}. */
@Generated("dev.lathe")
final class RoundingFeatures implements Features {

    private static final String ROUND = """
            {"name":"round","description":"Rounds a number.",\
            "inputSchema":{"type":"object",\
            "properties":{"number":{"type":"number","description":"the number"}},\
            "required":["number"]},\
            "outputSchema":{"type":"integer"}}""";

    private final Rounding rounding;

    private RoundingFeatures(Rounding rounding) {
        this.rounding = rounding;
    }

    /** Returns the features of the given rounding. */
    static Features of(Rounding rounding) {
        return new RoundingFeatures(rounding);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(new ToolEntry("round", ROUND));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "round" -> round(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult round(Arguments arguments) {
        double number = arguments.at("number").asDouble();
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(rounding.round(number)));
    }
}
