package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Room.Lock.Door}. */
@Generated("dev.lathe")
final class Room_Lock_DoorFeatures implements Features {

    private static final String LOCK = """
            {"name":"lock","description":"Locks the door.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private final Room.Lock.Door door;

    private Room_Lock_DoorFeatures(Room.Lock.Door door) {
        this.door = door;
    }

    /** Returns the features of the given door. */
    static Features of(Room.Lock.Door door) {
        return new Room_Lock_DoorFeatures(door);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(new ToolEntry("lock", LOCK));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "lock" -> lock(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult lock(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(door.lock());
    }
}
