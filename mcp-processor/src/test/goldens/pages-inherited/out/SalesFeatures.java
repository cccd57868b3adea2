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

/** The MCP features of {@link Sales}. */
@Generated("dev.lathe")
public final class SalesFeatures implements Features {

    private static final String SALES = """
            {"name":"sales","description":"Sums up the sales.",\
            "inputSchema":{"type":"object","additionalProperties":false},\
            "_meta":{"ui":{"resourceUri":"ui://shop/plain"}}}""";

    private static final String PLAIN = """
            {"uri":"ui://shop/plain","name":"plain","mimeType":"text/html;profile=mcp-app"}""";

    private final Sales sales;

    private SalesFeatures(Sales sales) {
        this.sales = sales;
    }

    /** Returns the features of the given sales. */
    public static Features of(Sales sales) {
        return new SalesFeatures(sales);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(new ToolEntry("sales", SALES));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "sales" -> sales(arguments);
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

        return ToolResult.text(sales.sales());
    }

    private static ResourceResult plain() {
        String html = """
                <!DOCTYPE html><title>Plain</title>
                """;
        return ResourceResult.of(ResourceContents.text(html));
    }
}
