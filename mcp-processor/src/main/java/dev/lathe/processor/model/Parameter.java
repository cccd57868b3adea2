package dev.lathe.processor.model;

import dev.lathe.processor.problem.Site;
import java.util.Optional;

/** A parameter of a feature's method, or of what makes an object. */
public sealed interface Parameter
        permits Parameter.Context, Parameter.Beginning, Parameter.Whole, Parameter.Filler, Slot {

    /** The name in Java. */
    String javaName();

    /**
     * The {@code McpContext}, which is handed in.
     *
     * @param arg the place of an {@code @Arg}, which says nothing here
     */
    record Context(String javaName, Optional<Site> arg, Site site) implements Parameter {}

    /**
     * What the user has written so far of an argument that is completed, a {@code String} that is handed in.
     *
     * @param name the name in JSON, which is that of the argument unless an annotation says another
     */
    record Beginning(String javaName, Written name) implements Parameter {}

    /**
     * All arguments as they were sent, for a tool that has a schema of its own.
     *
     * @param arg the place of an {@code @Arg}, which says nothing here
     */
    record Whole(String javaName, Optional<Site> arg, Site site) implements Parameter {}

    /**
     * One that no client sends, for which something that says nothing is passed: {@code null}, {@code 0}.
     *
     * @param owner the class that {@code literal} is a member of, if it is not to be written as it stands
     */
    record Filler(String javaName, Optional<Class<?>> owner, String literal) implements Parameter {}
}
