package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link _A_B}. */
@Generated("dev.lathe")
public final class _A_BFeatures implements Features {

    private static final String LINE = """
            {"name":"line","description":"Draws a line.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private final _A_B _A_B_;

    private _A_BFeatures(_A_B _A_B_) {
        this._A_B_ = _A_B_;
    }

    /** Returns the features of the given _A_B. */
    public static Features of(_A_B _A_B_) {
        return new _A_BFeatures(_A_B_);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(new ToolEntry("line", LINE));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "line" -> line(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult line(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(_A_B_.line());
    }
}
