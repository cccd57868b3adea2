package com.example;

import dev.lathe.annotation.Tool;
import dev.lathe.feature.McpContext;

/** Tools whose calls may go on as tasks. */
public final class Reports {

    /** Finds a report that is there already. */
    @Tool(task = Tool.Task.NEVER)
    public String find() {
        return "found";
    }

    /** Builds the report of a month. */
    @Tool(task = Tool.Task.OPTIONAL, timeout = "PT30S")
    public String month() {
        return "built";
    }

    /** Builds the report of a year. */
    @Tool(task = Tool.Task.REQUIRED)
    public String year() {
        return "built";
    }

    /** Builds the report that is asked for. */
    @Tool(task = Tool.Task.LATER)
    public String ask(McpContext context) {
        return "built";
    }
}
