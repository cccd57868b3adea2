package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Room.Lock}. */
@Generated("dev.lathe")
final class Room_LockFeatures implements Features {

    private static final String LOCK = """
            {"name":"lock","description":"Locks.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private final Room.Lock lock;

    private Room_LockFeatures(Room.Lock lock) {
        this.lock = lock;
    }

    /** Returns the features of the given lock. */
    static Features of(Room.Lock lock) {
        return new Room_LockFeatures(lock);
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

        return ToolResult.text(lock.lock());
    }
}
