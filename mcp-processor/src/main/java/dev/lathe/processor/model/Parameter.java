package dev.lathe.processor.model;

import dev.lathe.processor.problem.Site;
import java.util.Optional;

/** A parameter of a tool's method. */
public sealed interface Parameter permits Parameter.Context, Slot {

    /** The name in Java. */
    String javaName();

    /**
     * The {@code McpContext}, which is handed in.
     *
     * @param arg the place of an {@code @Arg}, which says nothing here
     */
    record Context(String javaName, Optional<Site> arg, Site site) implements Parameter {}
}
