package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link TimeTools}. */
@Generated("dev.lathe")
final class TimeToolsFeatures implements Features {

    private static final String NOW = """
            {"name":"now","description":"Returns the time.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private final TimeTools timeTools;

    private TimeToolsFeatures(TimeTools timeTools) {
        this.timeTools = timeTools;
    }

    /** Returns the features of the given timeTools. */
    static Features of(TimeTools timeTools) {
        return new TimeToolsFeatures(timeTools);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(new ToolEntry("now", NOW));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "now" -> now(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult now(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(timeTools.now());
    }
}
