package dev.lathe.processor.model;

import dev.lathe.processor.problem.Site;
import java.util.List;
import java.util.Optional;

/**
 * A class whose tools a server offers.
 *
 * @param isReachable whether the server's package can name it
 * @param isGeneric whether it has type parameters
 * @param obstacle why the server cannot construct it
 * @param homes the types it has its tools from: itself, or the nearest of those it inherits them from
 * @param isServer whether it is the server's own class
 * @param site where the server names it
 */
public record ServedClass(
        JavaName name,
        Kind kind,
        boolean isReachable,
        boolean isGeneric,
        Optional<Obstacle> obstacle,
        List<ToolName> tools,
        List<Home> homes,
        boolean isServer,
        Site site) {

    public ServedClass {
        tools = List.copyOf(tools);
        homes = List.copyOf(homes);
    }

    /** Tells whether the server has anything of it to offer. */
    public boolean hasFeatures() {
        return !tools.isEmpty();
    }

    /** The name of a tool, and the method that has it. */
    public record ToolName(String name, String method) {}

    /**
     * A type with tools.
     *
     * @param isReachable whether the server's package can name it
     * @param isTemplate whether nothing is generated for it, because it leaves types to its subclasses
     */
    public record Home(JavaName name, boolean isReachable, boolean isTemplate) {}
}
