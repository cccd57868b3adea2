package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Room.Window}. */
@Generated("dev.lathe")
public final class Room_WindowFeatures implements Features {

    private static final String WHERE = """
            {"name":"where","description":"Says where the window is.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private final Room.Window window;

    private Room_WindowFeatures(Room.Window window) {
        this.window = window;
    }

    /** Returns the features of the given window. */
    public static Features of(Room.Window window) {
        return new Room_WindowFeatures(window);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(new ToolEntry("where", WHERE));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "where" -> where(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult where(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(window.where());
    }
}
