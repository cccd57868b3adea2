package com.example;

import dev.lathe.annotation.McpServer;
import dev.lathe.annotation.Tool;

@McpServer(
        name = "", // problem: [LatheEmptyServer] name of @McpServer is empty; write one such as 'calculator'
        version = " ") // problem: [LatheEmptyServer] version of @McpServer is empty; write one such as '1.0.0'
class EmptyServer {
    /** Counts what there is. */
    @Tool
    int count() {
        return 1;
    }
}
