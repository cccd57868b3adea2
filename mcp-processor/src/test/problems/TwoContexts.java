package com.example;

import dev.lathe.annotation.Tool;
import dev.lathe.feature.McpContext;

class TwoContexts {
    /**
     * Counts what there is.
     *
     * @param start where to begin
     */
    @Tool
    int count(
            McpContext context,
            int start,
            McpContext again) { // problem: [LatheTwoContexts] @Tool method 'count' already has the context 'context'; remove 'again'
        return start;
    }
}
