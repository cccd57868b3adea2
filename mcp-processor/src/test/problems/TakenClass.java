package com.example;

import dev.lathe.annotation.McpServer;
import dev.lathe.annotation.Tool;

@McpServer(name = "counter", version = "1.0.0")
class TakenClass { // problem: [LatheTakenClass] class 'TakenClassServer' is there already and would be generated for 'TakenClass'; rename one of them
    /** Counts what there is. */
    @Tool
    int count() {
        return 1;
    }
}

class TakenClassServer {}
