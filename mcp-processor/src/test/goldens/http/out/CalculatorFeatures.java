package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Calculator}. */
@Generated("dev.lathe")
public final class CalculatorFeatures implements Features {

    private static final String ADD = """
            {"name":"add","description":"Adds two whole numbers.",\
            "inputSchema":{"type":"object",\
            "properties":{"a":{"type":"integer"},"b":{"type":"integer"}},\
            "required":["a","b"]},\
            "outputSchema":{"type":"integer"},\
            "annotations":{"readOnlyHint":true}}""";

    private final Calculator calculator;

    private CalculatorFeatures(Calculator calculator) {
        this.calculator = calculator;
    }

    /** Returns the features of the given calculator. */
    public static Features of(Calculator calculator) {
        return new CalculatorFeatures(calculator);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(new ToolEntry("add", ADD));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "add" -> add(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult add(Arguments arguments) {
        int a = arguments.at("a").asInt();
        int b = arguments.at("b").asInt();
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(calculator.add(a, b)));
    }
}
