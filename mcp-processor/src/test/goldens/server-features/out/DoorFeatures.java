package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Door}. */
@Generated("dev.lathe")
final class DoorFeatures implements Features {

    private static final String OPEN = """
            {"name":"open","description":"Opens.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private final Door door;

    private DoorFeatures(Door door) {
        this.door = door;
    }

    /** Returns the features of the given door. */
    static Features of(Door door) {
        return new DoorFeatures(door);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(new ToolEntry("open", OPEN));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "open" -> open(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult open(Arguments arguments) {
        arguments.only();
        arguments.check();

        door.open();
        return ToolResult.empty();
    }
}
