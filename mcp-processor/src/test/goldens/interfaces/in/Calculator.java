package com.example;

import dev.lathe.annotation.McpServer;

/** Has nothing of its own: the tools are those of what it implements. */
@McpServer(name = "calculator", version = "1.0.0", features = Clock.class)
public final class Calculator implements MathTools {

    @Override
    public int add(int first, int second) {
        return Math.addExact(first, second);
    }
}
