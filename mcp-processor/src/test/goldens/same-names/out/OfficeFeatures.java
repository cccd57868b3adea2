package com.example;

import com.example.left.Color;
import com.example.left.Point;
import dev.lathe.feature.Argument;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Office}. */
@Generated("dev.lathe")
public final class OfficeFeatures implements Features {

    private static final String MOVE = """
            {"name":"move","description":"Moves.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "left":{"type":"object","description":"from where",\
            "properties":{\
            "x":{"type":"integer","description":"how far left"},\
            "color":{"type":"string","description":"its color","enum":["RED","GREEN"]}},\
            "required":["x","color"]},\
            "right":{"type":"object","description":"to where",\
            "properties":{\
            "y":{"type":"integer","description":"how far right"},\
            "color":{"type":"string","description":"its color","enum":["RED","BLUE"]}},\
            "required":["y","color"]},\
            "own":{"type":"object","description":"past what",\
            "properties":{"z":{"type":"integer","description":"its height"}},\
            "required":["z"]},\
            "colors":{"type":"array","description":"in which colors",\
            "items":{"type":"string","enum":["RED","GREEN"]}},\
            "color":{"type":"string","description":"in which color (default BLUE)",\
            "enum":["RED","BLUE"],"default":"BLUE"}},\
            "required":["left","right","own","colors"]},\
            "outputSchema":{"type":"array",\
            "items":{"type":"object","description":"A point on the right.",\
            "properties":{\
            "y":{"type":"integer","description":"how far right"},\
            "color":{"type":"string","description":"its color","enum":["RED","BLUE"]}},\
            "required":["y","color"]}}}""";

    private final Office office;

    private OfficeFeatures(Office office) {
        this.office = office;
    }

    /** Returns the features of the given office. */
    public static Features of(Office office) {
        return new OfficeFeatures(office);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(new ToolEntry("move", MOVE));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "move" -> move(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult move(Arguments arguments) {
        Point left = readPoint(arguments.at("left"));
        com.example.right.Point right = readPoint_(arguments.at("right"));
        Office.Point own = readPoint__(arguments.at("own"));
        List<Color> colors = arguments.at("colors").asList(OfficeFeatures::readColor);
        com.example.right.Color color =
                arguments.has("color") ? readColor_(arguments.at("color")) : com.example.right.Color.BLUE;
        arguments.check();

        return ToolResult.structured(
                new JsonWriter().array(office.move(left, right, own, colors, color), OfficeFeatures::writePoint));
    }

    private static Color readColor(Argument argument) {
        String name = argument.asOneOf("RED", "GREEN");
        return switch (name) {
            case "RED" -> Color.RED;
            case "GREEN" -> Color.GREEN;
            default -> null;
        };
    }

    private static Point readPoint(Argument argument) {
        Argument point = argument.asObject();
        int x = point.at("x").asInt();
        Color color = readColor(point.at("color"));
        return point.isValid() ? new Point(x, color) : null;
    }

    private static com.example.right.Color readColor_(Argument argument) {
        String name = argument.asOneOf("RED", "BLUE");
        return switch (name) {
            case "RED" -> com.example.right.Color.RED;
            case "BLUE" -> com.example.right.Color.BLUE;
            default -> null;
        };
    }

    private static com.example.right.Point readPoint_(Argument argument) {
        Argument point = argument.asObject();
        int y = point.at("y").asInt();
        com.example.right.Color color = readColor_(point.at("color"));
        return point.isValid() ? new com.example.right.Point(y, color) : null;
    }

    private static Office.Point readPoint__(Argument argument) {
        Argument point = argument.asObject();
        int z = point.at("z").asInt();
        return point.isValid() ? new Office.Point(z) : null;
    }

    private static JsonWriter writePoint(JsonWriter json, com.example.right.Point point) {
        json.beginObject();
        json.name("y").value(point.y());
        json.name("color").value(point.color().name());
        return json.endObject();
    }
}
