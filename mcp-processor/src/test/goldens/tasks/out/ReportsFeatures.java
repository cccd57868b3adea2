package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.TaskSupport;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Reports}. */
@Generated("dev.lathe")
public final class ReportsFeatures implements Features {

    private static final String FIND = """
            {"name":"find","description":"Finds a report that is there already.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private static final String MONTH = """
            {"name":"month","description":"Builds the report of a month.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private static final String YEAR = """
            {"name":"year","description":"Builds the report of a year.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private static final String ASK = """
            {"name":"ask","description":"Builds the report that is asked for.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private final Reports reports;

    private ReportsFeatures(Reports reports) {
        this.reports = reports;
    }

    /** Returns the features of the given reports. */
    public static Features of(Reports reports) {
        return new ReportsFeatures(reports);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("find", FIND),
                new ToolEntry("month", MONTH)
                        .task(TaskSupport.OPTIONAL)
                        .timeout(Duration.ofSeconds(30)),
                new ToolEntry("year", YEAR).task(TaskSupport.REQUIRED),
                new ToolEntry("ask", ASK).task(TaskSupport.LATER));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "find" -> find(arguments);
            case "month" -> month(arguments);
            case "year" -> year(arguments);
            case "ask" -> ask(arguments, context);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult find(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(reports.find());
    }

    private ToolResult month(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(reports.month());
    }

    private ToolResult year(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(reports.year());
    }

    private ToolResult ask(Arguments arguments, McpContext context) {
        arguments.only();
        arguments.check();

        return ToolResult.text(reports.ask(context));
    }
}
