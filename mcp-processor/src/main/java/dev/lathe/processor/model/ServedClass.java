package dev.lathe.processor.model;

import dev.lathe.processor.problem.Site;
import java.util.List;

/**
 * A class whose tools a server offers.
 *
 * @param isReachable whether the server's package can name it
 * @param obstacle why the server cannot construct it; empty when it can
 * @param site where the server names it
 */
public record ServedClass(
        JavaName name, boolean isReachable, String obstacle, List<ToolName> tools, boolean isServer, Site site) {

    public ServedClass {
        tools = List.copyOf(tools);
    }

    /** The name of a tool and where it is set. */
    public record ToolName(String name, String method, Site site) {}
}
