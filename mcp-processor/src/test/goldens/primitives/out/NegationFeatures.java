package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Negation}. */
@Generated("dev.lathe")
public final class NegationFeatures implements Features {

    private static final String OF_BOOLEAN = """
            {"name":"ofBoolean","description":"Negates a truth.",\
            "inputSchema":{"type":"object",\
            "properties":{"value":{"type":"boolean","description":"the truth"}},\
            "required":["value"]},\
            "outputSchema":{"type":"boolean"}}""";

    private static final String OF_BYTE = """
            {"name":"ofByte","description":"Negates a byte.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "value":{"type":"integer","description":"the number (-128 to 127)","minimum":-128,\
            "maximum":127}},\
            "required":["value"]},\
            "outputSchema":{"type":"integer","minimum":-128,"maximum":127}}""";

    private static final String OF_SHORT = """
            {"name":"ofShort","description":"Negates a short.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "value":{"type":"integer","description":"the number (-32768 to 32767)","minimum":-32768,\
            "maximum":32767}},\
            "required":["value"]},\
            "outputSchema":{"type":"integer","minimum":-32768,"maximum":32767}}""";

    private static final String OF_INT = """
            {"name":"ofInt","description":"Negates an int.",\
            "inputSchema":{"type":"object",\
            "properties":{"value":{"type":"integer","description":"the number"}},\
            "required":["value"]},\
            "outputSchema":{"type":"integer"}}""";

    private static final String OF_LONG = """
            {"name":"ofLong","description":"Negates a long.",\
            "inputSchema":{"type":"object",\
            "properties":{"value":{"type":"integer","description":"the number"}},\
            "required":["value"]},\
            "outputSchema":{"type":"integer"}}""";

    private static final String OF_FLOAT = """
            {"name":"ofFloat","description":"Negates a float.",\
            "inputSchema":{"type":"object",\
            "properties":{"value":{"type":"number","description":"the number"}},\
            "required":["value"]},\
            "outputSchema":{"type":"number"}}""";

    private static final String OF_DOUBLE = """
            {"name":"ofDouble","description":"Negates a double.",\
            "inputSchema":{"type":"object",\
            "properties":{"value":{"type":"number","description":"the number"}},\
            "required":["value"]},\
            "outputSchema":{"type":"number"}}""";

    private static final String OF_CHAR = """
            {"name":"ofChar","description":"Turns a letter from upper to lower case, or back.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "value":{"type":"string","description":"the letter (exactly 1 character)","minLength":1,\
            "maxLength":1}},\
            "required":["value"]},\
            "outputSchema":{"type":"string","minLength":1,"maxLength":1}}""";

    private final Negation negation;

    private NegationFeatures(Negation negation) {
        this.negation = negation;
    }

    /** Returns the features of the given negation. */
    public static Features of(Negation negation) {
        return new NegationFeatures(negation);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("ofBoolean", OF_BOOLEAN),
                new ToolEntry("ofByte", OF_BYTE),
                new ToolEntry("ofShort", OF_SHORT),
                new ToolEntry("ofInt", OF_INT),
                new ToolEntry("ofLong", OF_LONG),
                new ToolEntry("ofFloat", OF_FLOAT),
                new ToolEntry("ofDouble", OF_DOUBLE),
                new ToolEntry("ofChar", OF_CHAR));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "ofBoolean" -> ofBoolean(arguments);
            case "ofByte" -> ofByte(arguments);
            case "ofShort" -> ofShort(arguments);
            case "ofInt" -> ofInt(arguments);
            case "ofLong" -> ofLong(arguments);
            case "ofFloat" -> ofFloat(arguments);
            case "ofDouble" -> ofDouble(arguments);
            case "ofChar" -> ofChar(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult ofBoolean(Arguments arguments) {
        boolean value = arguments.at("value").asBoolean();
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(negation.ofBoolean(value)));
    }

    private ToolResult ofByte(Arguments arguments) {
        byte value = arguments.at("value").asByte();
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(negation.ofByte(value)));
    }

    private ToolResult ofShort(Arguments arguments) {
        short value = arguments.at("value").asShort();
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(negation.ofShort(value)));
    }

    private ToolResult ofInt(Arguments arguments) {
        int value = arguments.at("value").asInt();
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(negation.ofInt(value)));
    }

    private ToolResult ofLong(Arguments arguments) {
        long value = arguments.at("value").asLong();
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(negation.ofLong(value)));
    }

    private ToolResult ofFloat(Arguments arguments) {
        float value = arguments.at("value").asFloat();
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(negation.ofFloat(value)));
    }

    private ToolResult ofDouble(Arguments arguments) {
        double value = arguments.at("value").asDouble();
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(negation.ofDouble(value)));
    }

    private ToolResult ofChar(Arguments arguments) {
        char value = arguments.at("value").asChar();
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(negation.ofChar(value)));
    }
}
