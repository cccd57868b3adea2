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

/** The MCP features of {@link Traffic}. */
@Generated("dev.lathe")
public final class TrafficFeatures implements Features {

    private static final String NEXT = """
            {"name":"next","description":"Returns what comes after a light.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "light":{"type":"string",\
            "description":"what the light shows now\\nRED: Stop.\\nAMBER: Get ready.\\nGREEN: Go.",\
            "enum":["RED","AMBER","GREEN"]}},\
            "required":["light"]},\
            "outputSchema":{"type":"string","description":"RED: Stop.\\nAMBER: Get ready.\\nGREEN: Go.",\
            "enum":["RED","AMBER","GREEN"]}}""";

    private static final String SIGN = """
            {"name":"sign","description":"Returns the sign for a direction.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "direction":{"type":"string","description":"where to go",\
            "enum":["left","right","straight_on"]}},\
            "required":["direction"]}}""";

    private final Traffic traffic;

    private TrafficFeatures(Traffic traffic) {
        this.traffic = traffic;
    }

    /** Returns the features of the given traffic. */
    public static Features of(Traffic traffic) {
        return new TrafficFeatures(traffic);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("next", NEXT),
                new ToolEntry("sign", SIGN));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "next" -> next(arguments);
            case "sign" -> sign(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult next(Arguments arguments) {
        Traffic.Light light = readLight(arguments.at("light"));
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(traffic.next(light).name()));
    }

    private ToolResult sign(Arguments arguments) {
        Direction direction = readDirection(arguments.at("direction"));
        arguments.check();

        return ToolResult.text(traffic.sign(direction));
    }

    private static Traffic.Light readLight(Argument argument) {
        String name = argument.asOneOf("RED", "AMBER", "GREEN");
        return switch (name) {
            case "RED" -> Traffic.Light.RED;
            case "AMBER" -> Traffic.Light.AMBER;
            case "GREEN" -> Traffic.Light.GREEN;
            default -> null;
        };
    }

    private static Direction readDirection(Argument argument) {
        String name = argument.asOneOf("left", "right", "straight_on");
        return switch (name) {
            case "left" -> Direction.left;
            case "right" -> Direction.right;
            case "straight_on" -> Direction.straight_on;
            default -> null;
        };
    }
}
