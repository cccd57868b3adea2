package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Files}. */
@Generated("dev.lathe")
public final class FilesFeatures implements Features {

    private static final String READ = """
            {"name":"read","description":"Reads a file.",\
            "inputSchema":{"type":"object",\
            "properties":{"name":{"type":"string","description":"which one"}},\
            "required":["name"]}}""";

    private static final String LIST = """
            {"name":"list","description":"Declares what nobody has to catch.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private final Files files;

    private FilesFeatures(Files files) {
        this.files = files;
    }

    /** Returns the features of the given files. */
    public static Features of(Files files) {
        return new FilesFeatures(files);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("read", READ),
                new ToolEntry("list", LIST));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) throws Exception {
        return switch (tool) {
            case "read" -> read(arguments);
            case "list" -> list(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult read(Arguments arguments) throws Exception {
        String name = arguments.at("name").asString();
        arguments.check();

        return ToolResult.text(files.read(name));
    }

    private ToolResult list(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(files.list());
    }
}
