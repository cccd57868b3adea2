package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Jobs}. */
@Generated("dev.lathe")
public final class JobsFeatures implements Features {

    private static final String LAST = """
            {"name":"last","description":"Waits.",\
            "inputSchema":{"type":"object",\
            "properties":{"steps":{"type":"integer","description":"how often"}},\
            "required":["steps"]}}""";

    private static final String FIRST = """
            {"name":"first","description":"Waits.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "context":{"type":"string","description":"a text with the name that a context usually has"}},\
            "required":["context"]}}""";

    private static final String ALONE = """
            {"name":"alone","description":"Waits.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private final Jobs jobs;

    private JobsFeatures(Jobs jobs) {
        this.jobs = jobs;
    }

    /** Returns the features of the given jobs. */
    public static Features of(Jobs jobs) {
        return new JobsFeatures(jobs);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("last", LAST),
                new ToolEntry("first", FIRST),
                new ToolEntry("alone", ALONE));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "last" -> last(arguments, context);
            case "first" -> first(arguments, context);
            case "alone" -> alone(arguments, context);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult last(Arguments arguments, McpContext context) {
        int steps = arguments.at("steps").asInt();
        arguments.check();

        return ToolResult.text(jobs.last(steps, context));
    }

    private ToolResult first(Arguments arguments, McpContext ctx) {
        String context = arguments.at("context").asString();
        arguments.check();

        return ToolResult.text(jobs.first(ctx, context));
    }

    private ToolResult alone(Arguments arguments, McpContext context) {
        arguments.only();
        arguments.check();

        jobs.alone(context);
        return ToolResult.empty();
    }
}
