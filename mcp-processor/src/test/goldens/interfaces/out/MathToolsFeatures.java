package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link MathTools}. */
@Generated("dev.lathe")
public final class MathToolsFeatures implements Features {

    private static final String ROUND = """
            {"name":"round","description":"Rounds a number.",\
            "inputSchema":{"type":"object",\
            "properties":{"number":{"type":"number","description":"the number"}},\
            "required":["number"]},\
            "outputSchema":{"type":"integer"}}""";

    private static final String ADD = """
            {"name":"add","description":"Adds two whole numbers.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "a":{"type":"integer","description":"the first number"},\
            "b":{"type":"integer","description":"the second number"}},\
            "required":["a","b"]},\
            "outputSchema":{"type":"integer"},\
            "annotations":{"readOnlyHint":true}}""";

    private static final String TWICE = """
            {"name":"twice","description":"Doubles a number.",\
            "inputSchema":{"type":"object",\
            "properties":{"number":{"type":"integer","description":"the number"}},\
            "required":["number"]},\
            "outputSchema":{"type":"integer"}}""";

    private final MathTools mathTools;

    private MathToolsFeatures(MathTools mathTools) {
        this.mathTools = mathTools;
    }

    /** Returns the features of the given mathTools. */
    public static Features of(MathTools mathTools) {
        return new MathToolsFeatures(mathTools);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("round", ROUND),
                new ToolEntry("add", ADD),
                new ToolEntry("twice", TWICE));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "round" -> round(arguments);
            case "add" -> add(arguments);
            case "twice" -> twice(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult round(Arguments arguments) {
        double number = arguments.at("number").asDouble();
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(mathTools.round(number)));
    }

    private ToolResult add(Arguments arguments) {
        int a = arguments.at("a").asInt();
        int b = arguments.at("b").asInt();
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(mathTools.add(a, b)));
    }

    private ToolResult twice(Arguments arguments) {
        int number = arguments.at("number").asInt();
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(mathTools.twice(number)));
    }
}
