package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ResourceContents;
import dev.lathe.feature.ResourceEntry;
import dev.lathe.feature.ResourceResult;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Shop}. */
@Generated("dev.lathe")
public final class ShopFeatures implements Features {

    private static final String SALES = """
            {"name":"sales","description":"Sums up the sales.",\
            "inputSchema":{"type":"object","additionalProperties":false},\
            "_meta":{"com.example/team":"sales","ui":{"resourceUri":"ui://shop/chart"}}}""";

    private static final String REFRESH = """
            {"name":"refresh","description":"Sums up the sales once more.",\
            "inputSchema":{"type":"object","additionalProperties":false},\
            "_meta":{"ui":{"resourceUri":"ui://shop/sales","visibility":["app"]}}}""";

    private static final String LOOK = """
            {"name":"look","description":"Looks for sales.",\
            "inputSchema":{"type":"object","additionalProperties":false},\
            "_meta":{"ui":{"resourceUri":"ui://shop/plain","visibility":["model","app"]}}}""";

    private static final String COUNT = """
            {"name":"count","description":"Counts the sales.",\
            "inputSchema":{"type":"object","additionalProperties":false},\
            "_meta":{"ui":{"resourceUri":"ui://shop/made"}}}""";

    private static final String PRESS = """
            {"name":"press","description":"Presses a button.",\
            "inputSchema":{"type":"object","additionalProperties":false},\
            "_meta":{"ui":{"visibility":["app"]}}}""";

    private static final String MADE = """
            {"uri":"ui://shop/made","name":"made","description":"Shows how many there are.",\
            "mimeType":"text/html;profile=mcp-app"}""";

    private static final String CHART = """
            {"uri":"ui://shop/chart","name":"chart","title":"Sales","description":"Draws sales.",\
            "mimeType":"text/html;profile=mcp-app",\
            "_meta":{\
            "ui":{\
            "csp":{\
            "connectDomains":["https://api.example.com","wss://live.example.com:8443",\
            "http://localhost:3000"],\
            "resourceDomains":["https://*.example.com"],\
            "frameDomains":["https://video.example.com"],\
            "baseUriDomains":["https://cdn.example.com"]},\
            "permissions":{"camera":{},"clipboardWrite":{}},"domain":"shop.example.com",\
            "prefersBorder":true}}}""";

    private static final String CHART_META = """
            {\
            "ui":{\
            "csp":{\
            "connectDomains":["https://api.example.com","wss://live.example.com:8443",\
            "http://localhost:3000"],\
            "resourceDomains":["https://*.example.com"],\
            "frameDomains":["https://video.example.com"],\
            "baseUriDomains":["https://cdn.example.com"]},\
            "permissions":{"camera":{},"clipboardWrite":{}},"domain":"shop.example.com",\
            "prefersBorder":true}}""";

    private static final String SALES_PAGE = """
            {"uri":"ui://shop/sales","name":"sales","mimeType":"text/html;profile=mcp-app",\
            "_meta":{"ui":{"prefersBorder":false}}}""";

    private static final String SALES_PAGE_META = """
            {"ui":{"prefersBorder":false}}""";

    private static final String PLAIN = """
            {"uri":"ui://shop/plain","name":"plain","mimeType":"text/html;profile=mcp-app"}""";

    private final Shop shop;

    private ShopFeatures(Shop shop) {
        this.shop = shop;
    }

    /** Returns the features of the given shop. */
    public static Features of(Shop shop) {
        return new ShopFeatures(shop);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("sales", SALES),
                new ToolEntry("refresh", REFRESH),
                new ToolEntry("look", LOOK),
                new ToolEntry("count", COUNT),
                new ToolEntry("press", PRESS));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "sales" -> sales(arguments);
            case "refresh" -> refresh(arguments);
            case "look" -> look(arguments);
            case "count" -> count(arguments);
            case "press" -> press(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    @Override
    public List<ResourceEntry> resources() {
        return List.of(
                new ResourceEntry("ui://shop/made", MADE).mimeType("text/html;profile=mcp-app"),
                new ResourceEntry("ui://shop/chart", CHART).mimeType("text/html;profile=mcp-app"),
                new ResourceEntry("ui://shop/sales", SALES_PAGE).mimeType("text/html;profile=mcp-app"),
                new ResourceEntry("ui://shop/plain", PLAIN).mimeType("text/html;profile=mcp-app"));
    }

    @Override
    public ResourceResult read(String resource, Arguments arguments, McpContext context) {
        return switch (resource) {
            case "ui://shop/made" -> made();
            case "ui://shop/chart" -> chart();
            case "ui://shop/sales" -> salesPage();
            case "ui://shop/plain" -> plain();
            default -> throw new IllegalArgumentException(resource);
        };
    }

    private ToolResult sales(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(shop.sales());
    }

    private ToolResult refresh(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(shop.refresh());
    }

    private ToolResult look(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(shop.look());
    }

    private ToolResult count(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(shop.count());
    }

    private ToolResult press(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(shop.press());
    }

    private ResourceResult made() {
        return ResourceResult.text(shop.made());
    }

    private static ResourceResult chart() {
        String html = """
                <!doctype html>
                <html lang="en">
                <head>
                    <meta charset="utf-8">
                    <title>Sales</title>
                    <script>
                        // Shows "it", with a \\ and three quotes: ""\"
                        window.addEventListener("message", event => { document.title = `Sales ${event.data}`; \
                });
                    </script>
                </head>
                <body>
                    <p>Grüße</p>
                </body>
                </html>
                """;
        return ResourceResult.of(ResourceContents.text(html).meta((JsonObject) JsonValue.parse(CHART_META)));
    }

    private static ResourceResult salesPage() {
        String html = """
                <!DOCTYPE html><title>Plain</title>
                """;
        return ResourceResult.of(ResourceContents.text(html).meta((JsonObject) JsonValue.parse(SALES_PAGE_META)));
    }

    private static ResourceResult plain() {
        String html = """
                <!DOCTYPE html><title>Plain</title>
                """;
        return ResourceResult.of(ResourceContents.text(html));
    }
}
