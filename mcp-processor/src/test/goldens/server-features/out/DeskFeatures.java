package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Desk}. */
@Generated("dev.lathe")
public final class DeskFeatures implements Features {

    private static final String TIDY = """
            {"name":"tidy","description":"Tidies up.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private final Desk desk;

    private DeskFeatures(Desk desk) {
        this.desk = desk;
    }

    /** Returns the features of the given desk. */
    public static Features of(Desk desk) {
        return new DeskFeatures(desk);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(new ToolEntry("tidy", TIDY));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "tidy" -> tidy(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult tidy(Arguments arguments) {
        arguments.only();
        arguments.check();

        desk.tidy();
        return ToolResult.empty();
    }
}
