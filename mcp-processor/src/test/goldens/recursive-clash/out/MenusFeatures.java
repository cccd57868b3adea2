package com.example;

import dev.lathe.feature.Argument;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Menus}. */
@Generated("dev.lathe")
public final class MenusFeatures implements Features {

    private static final String COUNT = """
            {"name":"count","description":"Counts a meal's parts.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "food":{"type":"object","description":"what to eat","$ref":"#/$defs/Node"},\
            "drink":{"type":"object","description":"what to drink","$ref":"#/$defs/Node2"}},\
            "required":["food","drink"],\
            "$defs":{\
            "Node":{"type":"object","description":"A dish.",\
            "properties":{\
            "sides":{"type":"array","description":"what comes with it",\
            "items":{"type":"object","$ref":"#/$defs/Node"}}},\
            "required":["sides"]},\
            "Node2":{"type":"object","description":"A drink.",\
            "properties":{\
            "parts":{"type":"array","description":"what is in it",\
            "items":{"type":"object","$ref":"#/$defs/Node2"}}},\
            "required":["parts"]}}},\
            "outputSchema":{"type":"integer"}}""";

    private final Menus menus;

    private MenusFeatures(Menus menus) {
        this.menus = menus;
    }

    /** Returns the features of the given menus. */
    public static Features of(Menus menus) {
        return new MenusFeatures(menus);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(new ToolEntry("count", COUNT));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "count" -> count(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult count(Arguments arguments) {
        Menus.Food.Node food = readNode(arguments.at("food"));
        Menus.Drink.Node drink = readNode_(arguments.at("drink"));
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(menus.count(food, drink)));
    }

    private static Menus.Food.Node readNode(Argument argument) {
        Argument node = argument.asObject();
        List<Menus.Food.Node> sides = node.at("sides").asList(MenusFeatures::readNode);
        return node.isValid() ? new Menus.Food.Node(sides) : null;
    }

    private static Menus.Drink.Node readNode_(Argument argument) {
        Argument node = argument.asObject();
        List<Menus.Drink.Node> parts = node.at("parts").asList(MenusFeatures::readNode_);
        return node.isValid() ? new Menus.Drink.Node(parts) : null;
    }
}
