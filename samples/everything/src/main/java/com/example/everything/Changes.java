package com.example.everything;

import dev.lathe.annotation.Tool;
import dev.lathe.feature.Features;
import dev.lathe.server.Server;

/** What changes while a server runs: its tools, its prompts and what its resources say. */
final class Changes {

    private final Features moreTools = MoreToolsFeatures.of(new MoreTools());
    private final Features morePrompts = MorePromptsFeatures.of(new MorePrompts());

    private Server server;

    /** Sets the server whose features change. */
    void of(Server changing) {
        server = changing;
    }

    /** Adds a tool and takes it away again. */
    @Tool(name = "test_trigger_tool_change")
    String changeTools() {
        return comeAndGo(moreTools);
    }

    /** Adds a prompt and takes it away again. */
    @Tool(name = "test_trigger_prompt_change")
    String changePrompts() {
        return comeAndGo(morePrompts);
    }

    /** Says that a resource has other contents now. */
    @Tool(name = "test_trigger_resource_change")
    String changeResource() {
        server.resourceUpdated("test://watched-resource");
        return "The resource has changed.";
    }

    private synchronized String comeAndGo(Features features) {
        server.add(features);
        server.remove(features);
        return "The list has changed twice.";
    }
}
