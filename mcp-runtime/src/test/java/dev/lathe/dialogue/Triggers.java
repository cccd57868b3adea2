package dev.lathe.dialogue;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.PromptEntry;
import dev.lathe.feature.ResourceEntry;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.server.Server;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tools that change their own server: those for features add them the first time and remove them the next, and the one
 * for a resource says that it has other contents.
 */
final class Triggers implements Features {

    private final Set<Features> added = new HashSet<>();
    private final Features tool = new Features() {
        @Override
        public List<ToolEntry> tools() {
            return List.of(new ToolEntry("extra", "{\"name\":\"extra\",\"inputSchema\":{\"type\":\"object\"}}"));
        }
    };
    private final Features prompt = new Features() {
        @Override
        public List<PromptEntry> prompts() {
            return List.of(new PromptEntry("extra", "{\"name\":\"extra\"}"));
        }
    };
    private final Features resource = new Features() {
        @Override
        public List<ResourceEntry> resources() {
            return List.of(new ResourceEntry("test://extra", "{\"uri\":\"test://extra\",\"name\":\"extra\"}"));
        }
    };
    private volatile Server server;

    /** Says which server is to be changed. */
    void of(Server own) {
        server = own;
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                tool("test_trigger_tool_change"),
                tool("test_trigger_prompt_change"),
                tool("test_trigger_resource_change"),
                tool("test_trigger_resource_update"));
    }

    private static ToolEntry tool(String name) {
        return new ToolEntry(name, "{\"name\":\"" + name + "\",\"inputSchema\":{\"type\":\"object\"}}");
    }

    @Override
    public ToolResult call(String name, Arguments arguments, McpContext context) {
        switch (name) {
            case "test_trigger_tool_change" -> toggle(tool);
            case "test_trigger_prompt_change" -> toggle(prompt);
            case "test_trigger_resource_change" -> toggle(resource);
            case "test_trigger_resource_update" ->
                server.resourceUpdated(arguments.at("uri").asString());
            default -> throw new IllegalArgumentException(name);
        }
        return ToolResult.empty();
    }

    private synchronized void toggle(Features features) {
        if (added.add(features)) {
            server.add(features);
        } else {
            added.remove(features);
            server.remove(features);
        }
    }
}
