package dev.lathe.server;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import java.time.Duration;
import java.util.List;

/** A tool named {@code work} that does what a test wants. */
record OneTool(Duration timeout, Body body) implements Features {

    /** What it does. */
    interface Body {
        ToolResult call(McpContext context) throws Exception;
    }

    OneTool(Body body) {
        this(Duration.ofSeconds(20), body);
    }

    @Override
    public List<ToolEntry> tools() {
        String definition = "{\"name\":\"work\",\"inputSchema\":{\"type\":\"object\"}}";
        return List.of(new ToolEntry("work", definition).timeout(timeout));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) throws Exception {
        return body.call(context);
    }
}
