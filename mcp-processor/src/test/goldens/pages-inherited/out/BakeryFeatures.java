package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ResourceContents;
import dev.lathe.feature.ResourceEntry;
import dev.lathe.feature.ResourceResult;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Bakery}. */
@Generated("dev.lathe")
public final class BakeryFeatures implements Features {

    private static final String SALES = """
            {"name":"sales","description":"Sums up the sales.",\
            "inputSchema":{"type":"object","additionalProperties":false},\
            "_meta":{"ui":{"resourceUri":"ui://shop/plain"}}}""";

    private static final String BAKE = """
            {"name":"bake","description":"Bakes.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private static final String PLAIN = """
            {"uri":"ui://shop/plain","name":"plain","mimeType":"text/html;profile=mcp-app"}""";

    private final Bakery bakery;

    private BakeryFeatures(Bakery bakery) {
        this.bakery = bakery;
    }

    /** Returns the features of the given bakery. */
    public static Features of(Bakery bakery) {
        return new BakeryFeatures(bakery);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("sales", SALES),
                new ToolEntry("bake", BAKE));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "sales" -> sales(arguments);
            case "bake" -> bake(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    @Override
    public List<ResourceEntry> resources() {
        return List.of(new ResourceEntry("ui://shop/plain", PLAIN).mimeType("text/html;profile=mcp-app"));
    }

    @Override
    public ResourceResult read(String resource, Arguments arguments, McpContext context) {
        return switch (resource) {
            case "ui://shop/plain" -> plain();
            default -> throw new IllegalArgumentException(resource);
        };
    }

    private ToolResult sales(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(bakery.sales());
    }

    private ToolResult bake(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(bakery.bake());
    }

    private static ResourceResult plain() {
        String html = """
                <!DOCTYPE html><title>Plain</title>
                """;
        return ResourceResult.of(ResourceContents.text(html));
    }
}
