package com.example;

import dev.lathe.annotation.Meta;
import dev.lathe.annotation.Tool;

class BadMeta {
    /** Counts what there is. */
    @Tool(
            meta = {
                @Meta(name = "com.example/team", json = "billing"), // problem: [LatheBadMeta] value of meta 'com.example/team' is not JSON; quote a string as "\"text\""
                @Meta(name = "com.example/empty", json = ""), // problem: [LatheBadMeta] value of meta 'com.example/empty' is not JSON; …
                @Meta(name = "com.example/two", json = "1 2"), // problem: [LatheBadMeta] value of meta 'com.example/two' is not JSON; …
                @Meta(name = "com.example/twice", json = "{\"a\":1,\"a\":2}"), // problem: [LatheBadMeta] value of meta 'com.example/twice' is not JSON; …
                @Meta(name = "com.example/fine", json = "{\"level\":3}"),
                @Meta(
                        name = "com.example/fine", // problem: [LatheDuplicateMeta] meta 'com.example/fine' is already set; remove one of the two
                        json = "null"),
                @Meta(
                        name = "my team", // problem: [LatheBadMetaName] meta name 'my team' is malformed; write one such as 'com.example/team'
                        json = "1"),
                @Meta(
                        name = "io.modelcontextprotocol.extra/team", // problem: [LatheBadMetaName] meta name 'io.modelcontextprotocol.extra/team' is reserved for MCP; write one such as 'com.example/team'
                        json = "1"),
                @Meta(
                        name = "progressToken", // problem: [LatheBadMetaName] meta name 'progressToken' is reserved for MCP; …
                        json = "1"),
                @Meta(name = "com.example.mcp/team", json = "1"),
                @Meta(name = "team", json = "1")
            })
    int count() {
        return 1;
    }
}
