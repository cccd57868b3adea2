package dev.lathe.feature;

/** When a call of a tool goes on as a task, which its client asks for the result later (extension tasks). */
public enum TaskSupport {
    /** Never: the client waits for the result. */
    NEVER,
    /** From the start, if the client knows tasks and there is room for one; otherwise it waits. */
    OPTIONAL,
    /** From the start; a client that does not know tasks cannot call the tool. */
    REQUIRED,
    /**
     * From where the method calls {@link McpContext#startTask()}, if the client knows tasks and there is room for one.
     */
    LATER
}
