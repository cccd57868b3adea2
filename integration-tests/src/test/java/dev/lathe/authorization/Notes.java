package dev.lathe.authorization;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import java.util.List;

/** Tools for callers with one scope, and with two; written by hand, since no processor runs here. */
final class Notes implements Features {

    private static final String DEFINITION = """
            {"name":"%s","inputSchema":{"type":"object"}}""";

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("whoami", DEFINITION.formatted("whoami")).scopes("notes:read"),
                new ToolEntry("clear", DEFINITION.formatted("clear")).scopes("notes:read", "notes:write"));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return tool.equals("clear")
                ? ToolResult.text("nothing is left")
                : ToolResult.text(context.caller().identity().principal().orElseThrow());
    }
}
