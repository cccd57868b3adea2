package com.example;

import dev.lathe.annotation.Tool;
import dev.lathe.feature.McpContext;

class Tasks {
    /** Builds the report of a year. */
    @Tool(
            task = Tool.Task.REQUIRED,
            timeout = "PT30S") // problem: [LatheTaskTimeout] tool 'limited' always goes on as a task, for which nobody waits; remove the timeout or make the task OPTIONAL
    void limited() {}

    /** Builds the report of a year. */
    @Tool(task = Tool.Task.LATER) // problem: [LatheTaskContext] tool 'contextless' would become a task where it calls 'startTask' of the McpContext, which it has not; take one
    void contextless() {}

    /** Builds the report of a year. */
    @Tool(task = Tool.Task.OPTIONAL, timeout = "PT30S")
    void waited() {}

    /** Builds the report of a year. */
    @Tool(task = Tool.Task.LATER, timeout = "PT30S")
    void later(McpContext context) {}

    /** Builds the report of a year. */
    @Tool(task = Tool.Task.NEVER, timeout = "PT30S")
    void never() {}
}
