package com.example.left;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Desk}. */
@Generated("dev.lathe")
public final class DeskFeatures implements Features {

    private static final String TIDY = """
            {"name":"tidy_left","description":"Tidies the desk.",\
            "inputSchema":{"type":"object","additionalProperties":false},\
            "outputSchema":{"type":"object","description":"A point on the left.",\
            "properties":{\
            "x":{"type":"integer","description":"how far left"},\
            "color":{"type":"string","description":"its color","enum":["RED","GREEN"]}},\
            "required":["x","color"]}}""";

    private final Desk desk;

    private DeskFeatures(Desk desk) {
        this.desk = desk;
    }

    /** Returns the features of the given desk. */
    public static Features of(Desk desk) {
        return new DeskFeatures(desk);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(new ToolEntry("tidy_left", TIDY));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "tidy_left" -> tidy(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult tidy(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.structured(writePoint(new JsonWriter(), desk.tidy()));
    }

    private static JsonWriter writePoint(JsonWriter json, Point point) {
        json.beginObject();
        json.name("x").value(point.x());
        json.name("color").value(point.color().name());
        return json.endObject();
    }
}
