package com.example;

import dev.lathe.feature.Argument;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Pantry}. */
@Generated("dev.lathe")
public final class PantryFeatures implements Features {

    private static final String FIND = """
            {"name":"find-items","title":"Find items","description":"Finds what is on the shelves.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "text":{"type":"string","description":"part of the name"},\
            "limit":{"type":"integer","description":"how many at most (default 3)","default":3},\
            "unit":{"type":"string","description":"how they are counted (default PIECE)",\
            "enum":["GRAM","PIECE"],"default":"PIECE"},\
            "shelf":{"type":"integer","description":"from which shelf"},\
            "colour":{"type":"string","description":"of which colour"}},\
            "required":["text"]},\
            "outputSchema":{"type":"array",\
            "items":{"type":"object",\
            "properties":{\
            "name":{"type":"string","description":"what it is"},\
            "amount":{"type":"integer","description":"how much of it"}},\
            "required":["name","amount"]}},\
            "annotations":{"readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,\
            "openWorldHint":false},\
            "_meta":{"team":"billing \\"&\\" more","example.com/level":3,"example.com/beta":true,\
            "example.com/shape":{"round":[1,2.50]}}}""";

    private static final String DISCARD = """
            {"name":"discard","title":"Throw away","description":"Throws an item away.",\
            "inputSchema":{"type":"object",\
            "properties":{"item":{"type":"string","description":"what it is"}},\
            "required":["item"]},\
            "_meta":{"one":"alone"}}""";

    private static final String LOCATE = """
            {"name":"locate","description":"Says a thing that only Lathe's annotation can.",\
            "inputSchema":{"type":"object",\
            "properties":{"region":{"type":"string","description":"where","x-mcp-header":"Region"}},\
            "required":["region"]}}""";

    private final Pantry pantry;

    private PantryFeatures(Pantry pantry) {
        this.pantry = pantry;
    }

    /** Returns the features of the given pantry. */
    public static Features of(Pantry pantry) {
        return new PantryFeatures(pantry);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("find-items", FIND),
                new ToolEntry("discard", DISCARD),
                new ToolEntry("locate", LOCATE));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "find-items" -> find(arguments);
            case "discard" -> discard(arguments);
            case "locate" -> locate(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult find(Arguments arguments) {
        String part = arguments.at("text").asString();
        int limit = arguments.has("limit") ? arguments.at("limit").asInt() : 3;
        Pantry.Unit unit = arguments.has("unit") ? readUnit(arguments.at("unit")) : Pantry.Unit.PIECE;
        Integer shelf = arguments.has("shelf") ? arguments.at("shelf").asInt() : null;
        Optional<String> colour =
                arguments.has("colour") ? Optional.of(arguments.at("colour").asString()) : Optional.empty();
        arguments.check();

        return ToolResult.structured(
                new JsonWriter().array(pantry.find(part, limit, unit, shelf, colour), PantryFeatures::writeItem));
    }

    private ToolResult discard(Arguments arguments) {
        String item = arguments.at("item").asString();
        arguments.check();

        return ToolResult.text(pantry.discard(item));
    }

    private ToolResult locate(Arguments arguments) {
        String region = arguments.at("region").asString();
        arguments.check();

        return ToolResult.text(pantry.locate(region));
    }

    private static Pantry.Unit readUnit(Argument argument) {
        String name = argument.asOneOf("GRAM", "PIECE");
        return switch (name) {
            case "GRAM" -> Pantry.Unit.GRAM;
            case "PIECE" -> Pantry.Unit.PIECE;
            default -> null;
        };
    }

    private static JsonWriter writeItem(JsonWriter json, Pantry.Item item) {
        json.beginObject();
        json.name("name").value(item.name());
        json.name("amount").value(item.amount());
        return json.endObject();
    }
}
