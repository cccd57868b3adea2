package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Regions}. */
@Generated("dev.lathe")
public final class RegionsFeatures implements Features {

    private static final String START = """
            {"name":"start","description":"Starts a machine.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "region":{"type":"string","description":"where","x-mcp-header":"Region"},\
            "size":{"type":"integer","description":"how big","x-mcp-header":"Size",\
            "minimum":-9007199254740991,"maximum":9007199254740991},\
            "number":{"type":"integer","description":"how many (-128 to 127, default 1)","minimum":-128,\
            "maximum":127,"x-mcp-header":"Number","default":1},\
            "spot":{"type":"boolean","description":"whether it may be stopped","x-mcp-header":"Spot"}},\
            "required":["region","size","spot"]}}""";

    private final Regions regions;

    private RegionsFeatures(Regions regions) {
        this.regions = regions;
    }

    /** Returns the features of the given regions. */
    public static Features of(Regions regions) {
        return new RegionsFeatures(regions);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(new ToolEntry("start", START));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "start" -> start(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult start(Arguments arguments) {
        String region = arguments.at("region").asString();
        int size = arguments.at("size").asInt();
        byte number = arguments.has("number") ? arguments.at("number").asByte() : 1;
        boolean spot = arguments.at("spot").asBoolean();
        arguments.check();

        return ToolResult.text(regions.start(region, size, number, spot));
    }
}
