package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Thermostat}. */
@Generated("dev.lathe")
final class ThermostatFeatures implements Features {

    private static final String SET = """
            {"name":"set","description":"Sets the temperature.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "celsius":{"type":"integer","description":"the temperature"},\
            "where":{"type":"string","description":"the room (default all)","default":"all"}},\
            "required":["celsius"],"additionalProperties":false},\
            "outputSchema":{"type":"integer"}}""";

    private static final String GET = """
            {"name":"get","description":"Tells the temperature.",\
            "inputSchema":{"type":"object",\
            "properties":{"room":{"type":"string","description":"the room"}},\
            "required":["room"]},\
            "outputSchema":{"type":"integer"}}""";

    private final Thermostat thermostat;

    private ThermostatFeatures(Thermostat thermostat) {
        this.thermostat = thermostat;
    }

    /** Returns the features of the given thermostat. */
    static Features of(Thermostat thermostat) {
        return new ThermostatFeatures(thermostat);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("set", SET),
                new ToolEntry("get", GET));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "set" -> set(arguments);
            case "get" -> get(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult set(Arguments arguments) {
        int celsius = arguments.at("celsius").asInt();
        String room = arguments.has("where") ? arguments.at("where").asString() : "all";
        arguments.only("celsius", "where");
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(thermostat.set(celsius, room)));
    }

    private ToolResult get(Arguments arguments) {
        String room = arguments.at("room").asString();
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(thermostat.get(room)));
    }
}
