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

/** The MCP features of {@link Lamp}. */
@Generated("dev.lathe")
public final class LampFeatures implements Features {

    private static final String SHINE = """
            {"name":"shine","description":"Shines.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private static final String IS_SAME = """
            {"name":"isSame","description":"Compares the lamp with another one.",\
            "inputSchema":{"type":"object",\
            "properties":{"other":{"type":"string","description":"the other one","enum":["RED","BLUE"]}},\
            "required":["other"]},\
            "outputSchema":{"type":"boolean"}}""";

    private final Lamp lamp;

    private LampFeatures(Lamp lamp) {
        this.lamp = lamp;
    }

    /** Returns the features of the given lamp. */
    public static Features of(Lamp lamp) {
        return new LampFeatures(lamp);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("shine", SHINE),
                new ToolEntry("isSame", IS_SAME));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "shine" -> shine(arguments);
            case "isSame" -> isSame(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult shine(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(lamp.shine());
    }

    private ToolResult isSame(Arguments arguments) {
        Lamp other = readLamp(arguments.at("other"));
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(lamp.isSame(other)));
    }

    private static Lamp readLamp(Argument argument) {
        String name = argument.asOneOf("RED", "BLUE");
        return switch (name) {
            case "RED" -> Lamp.RED;
            case "BLUE" -> Lamp.BLUE;
            default -> null;
        };
    }
}
