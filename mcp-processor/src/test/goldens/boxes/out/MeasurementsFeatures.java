package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Measurements}. */
@Generated("dev.lathe")
public final class MeasurementsFeatures implements Features {

    private static final String DESCRIBE = """
            {"name":"describe","description":"Says everything back.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "reliable":{"type":"boolean","description":"whether the measurement can be trusted"},\
            "channel":{"type":"integer","description":"the number of the sensor (-128 to 127)",\
            "minimum":-128,"maximum":127},\
            "battery":{"type":"integer","description":"what is left, in millivolts (-32768 to 32767)",\
            "minimum":-32768,"maximum":32767},\
            "count":{"type":"integer","description":"how many samples were taken"},\
            "nanos":{"type":"integer","description":"how long it took"},\
            "humidity":{"type":"number","description":"between 0 and 1"},\
            "celsius":{"type":"number","description":"the temperature"},\
            "unit":{"type":"string","description":"a letter (exactly 1 character)","minLength":1,\
            "maxLength":1}},\
            "required":["reliable","channel","battery","count","nanos","humidity","celsius","unit"]}}""";

    private static final String LAST_CHANNEL = """
            {"name":"lastChannel","description":"Returns the number of the last sensor.",\
            "inputSchema":{"type":"object","additionalProperties":false},\
            "outputSchema":{"type":"integer","minimum":-128,"maximum":127}}""";

    private static final String UNIT = """
            {"name":"unit","description":"Returns the unit.",\
            "inputSchema":{"type":"object","additionalProperties":false},\
            "outputSchema":{"type":"string","minLength":1,"maxLength":1}}""";

    private final Measurements measurements;

    private MeasurementsFeatures(Measurements measurements) {
        this.measurements = measurements;
    }

    /** Returns the features of the given measurements. */
    public static Features of(Measurements measurements) {
        return new MeasurementsFeatures(measurements);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("describe", DESCRIBE),
                new ToolEntry("lastChannel", LAST_CHANNEL),
                new ToolEntry("unit", UNIT));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "describe" -> describe(arguments);
            case "lastChannel" -> lastChannel(arguments);
            case "unit" -> unit(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult describe(Arguments arguments) {
        Boolean reliable = arguments.at("reliable").asBoolean();
        Byte channel = arguments.at("channel").asByte();
        Short battery = arguments.at("battery").asShort();
        Integer count = arguments.at("count").asInt();
        Long nanos = arguments.at("nanos").asLong();
        Float humidity = arguments.at("humidity").asFloat();
        Double celsius = arguments.at("celsius").asDouble();
        Character unit = arguments.at("unit").asChar();
        arguments.check();

        return ToolResult.text(
                measurements.describe(reliable, channel, battery, count, nanos, humidity, celsius, unit));
    }

    private ToolResult lastChannel(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(measurements.lastChannel()));
    }

    private ToolResult unit(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(measurements.unit()));
    }
}
