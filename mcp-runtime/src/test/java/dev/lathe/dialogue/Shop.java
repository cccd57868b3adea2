package dev.lathe.dialogue;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import java.util.List;

/** Features for the dialogues about what a tool declares, written by hand as the processor would. */
final class Shop implements Features {

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                tool("order", """
                        {"type":"object",\
                        "properties":{"item":{"type":"string"},"amount":{"type":"integer","minimum":1}},\
                        "required":["item","amount"]}"""),
                tool("ring", "{\"type\":\"object\",\"additionalProperties\":false}"),
                tool("close", "{\"type\":\"object\",\"additionalProperties\":false}"),
                tool("open", "{\"type\":\"object\"}"),
                tool("count", "{\"type\":\"object\",\"additionalProperties\":{\"type\":\"integer\"}}"));
    }

    private static ToolEntry tool(String name, String inputSchema) {
        return new ToolEntry(name, "{\"name\":\"" + name + "\",\"inputSchema\":" + inputSchema + ",\"_meta\":{}}");
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "order" -> order(arguments);
            case "ring" -> ring(arguments);
            case "close", "open" -> ToolResult.empty();
            case "count" -> count(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private static ToolResult order(Arguments arguments) {
        String item = arguments.at("item").asString();
        int amount = arguments.at("amount").minimum(1).asInt();
        arguments.check();
        return ToolResult.text(amount + " of " + item);
    }

    /** It declares no arguments, and looks itself that there are none. */
    private static ToolResult ring(Arguments arguments) {
        arguments.only();
        arguments.check();
        return ToolResult.text("ding");
    }

    /** It declares arguments of any name. */
    private static ToolResult count(Arguments arguments) {
        int apples = arguments.at("apples").asInt();
        arguments.check();
        return ToolResult.text(apples + " apples");
    }
}
