package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.McpServer;
import java.util.List;
import java.util.Optional;
import org.mcpjava.server.MetaField;
import org.mcpjava.server.tools.Tool;
import org.mcpjava.server.tools.ToolArg;

/** What is on the shelves. */
@McpServer(name = "pantry", version = "1.0.0")
public final class Pantry {

    public enum Unit {
        GRAM,
        PIECE
    }

    /**
     * @param name what it is
     * @param amount how much of it
     */
    public record Item(String name, int amount) {}

    @Tool(
            name = "find-items",
            title = "Find items",
            description = "Finds what is on the shelves.",
            structuredContent = true,
            annotations =
                    @Tool.Annotations(
                            readOnlyHint = true,
                            destructiveHint = false,
                            idempotentHint = true,
                            openWorldHint = false))
    @MetaField(name = "team", value = "billing \"&\" more")
    @MetaField(prefix = "example.com/", name = "level", type = MetaField.Type.INT, value = "3")
    @MetaField(prefix = "example.com/", name = "beta", type = MetaField.Type.BOOLEAN, value = "true")
    @MetaField(prefix = "example.com/", name = "shape", type = MetaField.Type.JSON, value = "{\"round\":[1,2.50]}")
    public List<Item> find(
            @ToolArg(name = "text", description = "part of the name") String part,
            @ToolArg(description = "how many at most", defaultValue = "3") int limit,
            @ToolArg(description = "how they are counted", required = false, defaultValue = "PIECE") Unit unit,
            @ToolArg(description = "from which shelf", required = false) Integer shelf,
            @ToolArg(description = "of which colour", required = false) Optional<String> colour) {
        Item found = new Item(part + " " + unit + " " + shelf + " " + colour, limit);
        return List.of(found);
    }

    /**
     * Throws an item away.
     *
     * @param item what it is
     */
    @Tool(name = Tool.ELEMENT_NAME, annotations = @Tool.Annotations(title = "Throw away"))
    @MetaField(name = "one", value = "alone")
    public String discard(@ToolArg(name = ToolArg.ELEMENT_NAME, defaultValue = "") String item) {
        return "discarded " + item;
    }

    /** Says a thing that only Lathe's annotation can. */
    @Tool
    public String locate(@Arg(description = "where", header = "Region") String region) {
        return region;
    }
}
