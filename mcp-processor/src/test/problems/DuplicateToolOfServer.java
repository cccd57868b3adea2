package com.example;

import dev.lathe.annotation.McpServer;
import dev.lathe.annotation.Tool;

@McpServer(
        name = "counter",
        version = "1.0.0",
        features = {
            Counting.class, // problem: [LatheDuplicateTool] tool name 'count' is already taken by 'DuplicateToolOfServer.count'; set another name in @Tool
            Measuring.class, // problem: [LatheDuplicateTool] tool name 'size' is already taken by 'Counting.length'; set another name in @Tool
        })
class DuplicateToolOfServer {
    /** Counts what there is. */
    @Tool
    int count() {
        return 1;
    }
}

class Counting {
    /** Counts what there is. */
    @Tool
    int count() {
        return 1;
    }

    /** Counts bytes. */
    @Tool(name = "size")
    int length() {
        return 1;
    }
}

class Measuring {
    /** Counts meters. */
    @Tool
    int size() {
        return 1;
    }

    /** Counts meters. */
    @Tool
    int meters() {
        return 1;
    }
}
