package dev.lathe.processor.model;

import dev.lathe.processor.problem.Site;
import java.util.List;
import java.util.Optional;

/**
 * A class whose tools a server offers.
 *
 * @param isReachable whether the server's package can name it
 * @param obstacle why the server cannot construct it
 * @param isServer whether it is the server's own class
 * @param site where the server names it
 */
public record ServedClass(
        JavaName name,
        Kind kind,
        boolean isReachable,
        Optional<Obstacle> obstacle,
        List<ToolName> tools,
        boolean isServer,
        Site site) {

    public ServedClass {
        tools = List.copyOf(tools);
    }

    /** Tells whether the server has anything of it to offer. */
    public boolean hasFeatures() {
        return !tools.isEmpty();
    }

    /** The name of a tool, and the method that has it. */
    public record ToolName(String name, String method) {}
}
