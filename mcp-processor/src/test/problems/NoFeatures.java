package com.example;

import dev.lathe.annotation.McpServer;
import dev.lathe.annotation.Tool;

@McpServer(name = "counter", version = "1.0.0") // problem: [LatheNoFeatures] server 'NoFeatures' has nothing to offer; write a @Tool, @Prompt, @Resource or @Complete method, or name a class with some in features
class NoFeatures {
    static class Counter {
        /** Counts what there is. */
        @Tool
        int count() {
            return 1;
        }
    }

    @McpServer(name = "counter", version = "1.0.0", features = {}) // problem: [LatheNoFeatures] server 'NoFeatures.Empty' has nothing to offer; …
    static class Empty {}

    @McpServer(name = "counter", version = "1.0.0", features = Counter.class)
    static class Server {}
}
