package com.example;

import java.util.List;
import org.mcpjava.server.Cancellation;
import org.mcpjava.server.McpRequest;
import org.mcpjava.server.MetaField;
import org.mcpjava.server.content.ContentBlock;
import org.mcpjava.server.content.TextContent;
import org.mcpjava.server.progress.Progress;
import org.mcpjava.server.tools.Tool;
import org.mcpjava.server.tools.ToolArg;
import org.mcpjava.server.tools.ToolResponse;

/** Every rule holds for the portable annotations, too, and names them. */
class Portable {
    Portable(@ToolArg(description = "unread") int size) {} // problem: [LatheUnreadArg] @ToolArg on 'size' is read by nobody; remove it, since 'Portable' is no @Tool…

    @Tool(name = "bad name", description = "Counts what there is.") // problem: [LatheIllegalName] tool name 'bad name' is not legal; …
    @MetaField(prefix = "com.mcp/", name = "a", value = "") // problem: [LatheBadMetaName] meta name 'com.mcp/a' is reserved for MCP; …
    int count(
            @ToolArg(description = "a number", required = false) int a, // problem: [LatheOptionalPrimitive] 'a' of type 'int' cannot be null; use 'Integer' or set a defaultValue
            @ToolArg(description = "a number", defaultValue = "x") int b, // problem: [LatheBadDefault] default 'x' of 'b' is no int; …
            @ToolArg(description = "a number", name = "b") int c, // problem: [LatheDuplicateArgument] name 'b' is already taken by 'b'; set another name in @ToolArg
            int d) { // warning: [LatheMissingDescription] argument 'd' has no description; write '@param d' or set one in @ToolArg
        return a;
    }

    @Tool(description = "Answers with something.")
    ToolResponse whole() { // problem: [LatheUnsupportedType] 'ToolResponse' has no JSON shape; use 'ToolResult' of dev.lathe
        return null;
    }

    @Tool(description = "Answers with something.")
    List<ContentBlock> contents() { // problem: [LatheUnsupportedType] 'ContentBlock' has no JSON shape; use 'Content' of dev.lathe
        return null;
    }

    @Tool(description = "Answers with something.")
    TextContent text() { // problem: [LatheUnsupportedType] 'TextContent' has no JSON shape; use 'Content' of dev.lathe
        return null;
    }

    /**
     * Works for a while.
     *
     * @param request which call this is
     * @param cancellation whether to go on
     * @param progress how far it is
     */
    @Tool
    void work(
            McpRequest request, // problem: [LatheUnsupportedType] 'McpRequest' has no JSON shape; use 'McpContext' of dev.lathe
            Cancellation cancellation, // problem: [LatheUnsupportedType] 'Cancellation' has no JSON shape; use 'McpContext' of dev.lathe
            Progress progress) {} // problem: [LatheUnsupportedType] 'Progress' has no JSON shape; use 'McpContext' of dev.lathe

    @Tool(description = "Counts what there is.")
    @MetaField(name = "a", type = MetaField.Type.INT, value = "1.5") // problem: [LatheBadMeta] value of meta 'a' is no whole number; write one such as '3'
    void number() {}

    @Tool(description = "Counts what there is.")
    @MetaField(name = "a", type = MetaField.Type.BOOLEAN, value = "yes") // problem: [LatheBadMeta] value of meta 'a' is no boolean; write 'true' or 'false'
    void truth() {}

    @Tool(description = "Counts what there is.")
    @MetaField(name = "a", type = MetaField.Type.JSON, value = "{") // problem: [LatheBadMeta] value of meta 'a' is not JSON; …
    void json() {}

    /** The compiler does not know where one of several stands. */
    @Tool
    @MetaField(name = "a", value = "1")
    @MetaField(name = "a", value = "2")
    void twice() {} // problem: [LatheDuplicateMeta] meta 'a' is already set; remove one of the two
}
