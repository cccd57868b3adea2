package dev.lathe.processor.model;

import dev.lathe.processor.problem.Site;

/** A parameter of a tool's method. */
public sealed interface Parameter permits Parameter.Context, Slot {

    /** The {@code McpContext}, which is handed in. */
    record Context(String javaName, Site site) implements Parameter {}
}
