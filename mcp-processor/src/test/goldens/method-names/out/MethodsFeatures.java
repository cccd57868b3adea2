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

/** The MCP features of {@link Methods}. */
@Generated("dev.lathe")
public final class MethodsFeatures implements Features {

    private static final String TOOLS_TOOL = """
            {"name":"tools","description":"Lists tools.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private static final String CALL_TOOL = """
            {"name":"call","description":"Calls somebody.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private static final String OF_TOOL = """
            {"name":"of","description":"Makes something of something.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private static final String TO_STRING_TOOL = """
            {"name":"toString","description":"Describes itself.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private static final String YIELD_TOOL = """
            {"name":"yield","description":"Gives way.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private static final String METHODS = """
            {"name":"methods","description":"Has the name of the field.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private static final String READ_COLOUR = """
            {"name":"readColour","description":"Reads a colour, as a generated method does.",\
            "inputSchema":{"type":"object",\
            "properties":{"colour":{"type":"string","description":"the colour","enum":["RED"]}},\
            "required":["colour"]},\
            "outputSchema":{"type":"string","enum":["RED"]}}""";

    private static final String ADD_ONE = """
            {"name":"math.add-1","description":"A tool whose name is no Java.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private static final String FIND = """
            {"name":"find_by_number","description":"Finds by number.",\
            "inputSchema":{"type":"object",\
            "properties":{"number":{"type":"integer","description":"the number"}},\
            "required":["number"]}}""";

    private static final String FIND_BY_NAME = """
            {"name":"find_by_name","description":"Finds by name.",\
            "inputSchema":{"type":"object",\
            "properties":{"name":{"type":"string","description":"the name"}},\
            "required":["name"]}}""";

    private final Methods methods;

    private MethodsFeatures(Methods methods) {
        this.methods = methods;
    }

    /** Returns the features of the given methods. */
    public static Features of(Methods methods) {
        return new MethodsFeatures(methods);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("tools", TOOLS_TOOL),
                new ToolEntry("call", CALL_TOOL),
                new ToolEntry("of", OF_TOOL),
                new ToolEntry("toString", TO_STRING_TOOL),
                new ToolEntry("yield", YIELD_TOOL),
                new ToolEntry("methods", METHODS),
                new ToolEntry("readColour", READ_COLOUR),
                new ToolEntry("math.add-1", ADD_ONE),
                new ToolEntry("find_by_number", FIND),
                new ToolEntry("find_by_name", FIND_BY_NAME));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "tools" -> toolsTool(arguments);
            case "call" -> callTool(arguments);
            case "of" -> ofTool(arguments);
            case "toString" -> toStringTool(arguments);
            case "yield" -> yieldTool(arguments);
            case "methods" -> methods(arguments);
            case "readColour" -> readColour(arguments);
            case "math.add-1" -> addOne(arguments);
            case "find_by_number" -> find(arguments);
            case "find_by_name" -> findByName(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult toolsTool(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(methods.tools());
    }

    private ToolResult callTool(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(methods.call());
    }

    private ToolResult ofTool(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(methods.of());
    }

    private ToolResult toStringTool(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(methods.toString());
    }

    private ToolResult yieldTool(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(methods.yield());
    }

    private ToolResult methods(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(methods.methods());
    }

    private ToolResult readColour(Arguments arguments) {
        Methods.Colour colour = readColour_(arguments.at("colour"));
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(methods.readColour(colour).name()));
    }

    private ToolResult addOne(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(methods.addOne());
    }

    private ToolResult find(Arguments arguments) {
        int number = arguments.at("number").asInt();
        arguments.check();

        return ToolResult.text(methods.find(number));
    }

    private ToolResult findByName(Arguments arguments) {
        String name = arguments.at("name").asString();
        arguments.check();

        return ToolResult.text(methods.find(name));
    }

    private static Methods.Colour readColour_(Argument argument) {
        String name = argument.asOneOf("RED");
        return switch (name) {
            case "RED" -> Methods.Colour.RED;
            default -> null;
        };
    }
}
