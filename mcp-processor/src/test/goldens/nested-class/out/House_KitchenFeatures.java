package com.example;

import dev.lathe.feature.Argument;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link House.Kitchen}. */
@Generated("dev.lathe")
public final class House_KitchenFeatures implements Features {

    private static final String COOK = """
            {"name":"cook","description":"Cooks.",\
            "inputSchema":{"type":"object",\
            "properties":{"heat":{"type":"string","description":"how hot","enum":["LOW","HIGH"]}},\
            "required":["heat"]}}""";

    private final House.Kitchen kitchen;

    private House_KitchenFeatures(House.Kitchen kitchen) {
        this.kitchen = kitchen;
    }

    /** Returns the features of the given kitchen. */
    public static Features of(House.Kitchen kitchen) {
        return new House_KitchenFeatures(kitchen);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(new ToolEntry("cook", COOK));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "cook" -> cook(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult cook(Arguments arguments) {
        House.Kitchen.Heat heat = readHeat(arguments.at("heat"));
        arguments.check();

        return ToolResult.text(kitchen.cook(heat));
    }

    private static House.Kitchen.Heat readHeat(Argument argument) {
        String name = argument.asOneOf("LOW", "HIGH");
        return switch (name) {
            case "LOW" -> House.Kitchen.Heat.LOW;
            case "HIGH" -> House.Kitchen.Heat.HIGH;
            default -> null;
        };
    }
}
