package com.example;

import dev.lathe.annotation.McpServer;
import dev.lathe.annotation.Tool;

/** Everyday arithmetic, over HTTP too: the module that serves it is there. */
@McpServer(name = "calculator", version = "1.0.0")
public final class Calculator {

    /** Adds two whole numbers. */
    @Tool(readOnly = true)
    public int add(int a, int b) {
        return Math.addExact(a, b);
    }
}
