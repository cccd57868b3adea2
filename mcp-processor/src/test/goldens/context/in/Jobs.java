package com.example;

import dev.lathe.annotation.Tool;
import dev.lathe.feature.McpContext;

/** The context is handed in wherever it stands. */
public final class Jobs {

    /**
     * Waits.
     *
     * @param steps how often
     * @param context the way back to the client
     */
    @Tool
    public String last(int steps, McpContext context) {
        return "waited " + steps;
    }

    /**
     * Waits.
     *
     * @param ctx the way back to the client
     * @param context a text with the name that a context usually has
     */
    @Tool
    public String first(McpContext ctx, String context) {
        return "waited for " + context;
    }

    /**
     * Waits.
     *
     * @param context the way back to the client
     */
    @Tool
    public void alone(McpContext context) {}
}
