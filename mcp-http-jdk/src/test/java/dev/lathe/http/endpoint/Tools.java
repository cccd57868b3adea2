package dev.lathe.http.endpoint;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tools that do what a test wants. */
public final class Tools implements Features {

    private final List<ToolEntry> entries = new ArrayList<>();
    private final Map<String, Body> bodies = new LinkedHashMap<>();

    /** What a tool does. */
    public interface Body {
        ToolResult call(Arguments arguments, McpContext context) throws Exception;
    }

    /** One that returns its {@code text}. */
    public static Tools echo() {
        return new Tools()
                .with(
                        "echo",
                        (arguments, context) ->
                                ToolResult.text(arguments.at("text").asString()));
    }

    /** Adds one of that name. */
    public Tools with(String name, Body body) {
        return with(name, "'inputSchema':{'type':'object'}", body);
    }

    /**
     * Adds one of that name.
     *
     * @param members the rest of its definition
     */
    public Tools with(String name, String members, Body body) {
        entries.add(new ToolEntry(name, Talk.json("{'name':'" + name + "'," + members + "}")));
        bodies.put(name, body);
        return this;
    }

    /** Adds one that waits at a gate, and returns {@code through}. */
    public Tools with(String name, Gate gate) {
        return with(name, (arguments, context) -> {
            gate.pass();
            return ToolResult.text("through");
        });
    }

    @Override
    public List<ToolEntry> tools() {
        return List.copyOf(entries);
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) throws Exception {
        return bodies.get(tool).call(arguments, context);
    }
}
