package com.example.everything;

import dev.lathe.annotation.Tool;
import dev.lathe.feature.LogLevel;
import dev.lathe.feature.McpContext;
import dev.lathe.json.JsonString;

/** What a tool can say while it runs. */
final class ContextTools {

    private static final long A_MOMENT = 50;
    private static final long A_WHILE = 3_000;

    /** Reports how far it is, and returns the token that the client wanted to be told by. */
    @Tool(name = "test_tool_with_progress", readOnly = true)
    String progress(McpContext context) throws InterruptedException {
        context.progress(0, 100);
        Thread.sleep(A_MOMENT);
        context.progress(50, 100);
        Thread.sleep(A_MOMENT);
        context.progress(100, 100);
        return context.meta().find("progressToken") instanceof JsonString token ? token.value() : "no token";
    }

    /** Writes three lines into the client's log. */
    @Tool(name = "test_tool_with_logging", readOnly = true)
    String logging(McpContext context) throws InterruptedException {
        context.log(LogLevel.INFO, "Tool execution started");
        Thread.sleep(A_MOMENT);
        context.log(LogLevel.INFO, "Tool processing data");
        Thread.sleep(A_MOMENT);
        context.log(LogLevel.INFO, "Tool execution completed");
        return "Three lines were logged.";
    }

    /** Logs a line, which only a client gets that asked for it. */
    @Tool(name = "test_logging_tool", readOnly = true)
    String log(McpContext context) {
        context.log(LogLevel.INFO, "This is a log message for testing.");
        return "One line was logged.";
    }

    /** Takes its time: over HTTP, a client with a session is asked to come back for the result. */
    @Tool(name = "test_reconnection", readOnly = true)
    String reconnection() throws InterruptedException {
        Thread.sleep(A_WHILE);
        return "This was worth coming back for.";
    }
}
