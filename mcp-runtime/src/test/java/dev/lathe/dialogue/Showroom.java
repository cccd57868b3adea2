package dev.lathe.dialogue;

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

/** A tool with a page that shows its results, as the processor writes them. */
final class Showroom implements Features {

    private static final String META = """
            {"ui":{"csp":{"resourceDomains":["https://cdn.example.com"]},"prefersBorder":true}}""";

    @Override
    public List<ToolEntry> tools() {
        return List.of(new ToolEntry("sales", """
                {"name":"sales","inputSchema":{"type":"object","additionalProperties":false},\
                "_meta":{"ui":{"resourceUri":"ui://shop/chart"}}}"""));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return ToolResult.text("none");
    }

    @Override
    public List<ResourceEntry> resources() {
        String definition = """
                {"uri":"ui://shop/chart","name":"chart","mimeType":"text/html;profile=mcp-app","_meta":%s}""";
        return List.of(new ResourceEntry("ui://shop/chart", String.format(definition, META))
                .mimeType("text/html;profile=mcp-app"));
    }

    @Override
    public ResourceResult read(String resource, Arguments variables, McpContext context) {
        return ResourceResult.of(ResourceContents.text("<!doctype html>").meta((JsonObject) JsonValue.parse(META)));
    }
}
