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

/** The MCP features of {@link Address}. */
@Generated("dev.lathe")
public final class AddressFeatures implements Features {

    private static final String WRITE = """
            {"name":"write","description":"Writes an address.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "name":{"type":"string","description":"who lives there"},\
            "number":{"type":"integer","description":"the house"},\
            "place":{"type":"object","description":"the place",\
            "properties":{\
            "street":{"type":"string","description":"its street"},\
            "number":{"type":"integer","description":"the house"},\
            "lines":{"type":"array","description":"more lines","items":{"type":"string"}}},\
            "required":["street"]}}}}""";

    private static final String SAME = """
            {"name":"same","description":"Says everything back.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "place":{"type":"object","description":"a place",\
            "properties":{\
            "street":{"type":"string","description":"its street"},\
            "number":{"type":"integer","description":"the house"},\
            "lines":{"type":"array","description":"more lines","items":{"type":"string"}}},\
            "required":["street"]}},\
            "required":["place"]},\
            "outputSchema":{"type":"object","description":"A place.",\
            "properties":{\
            "street":{"type":"string","description":"its street"},\
            "number":{"type":"integer","description":"the house"},\
            "lines":{"type":"array","description":"more lines","items":{"type":"string"}}},\
            "required":["street"]}}""";

    private final Address address;

    private AddressFeatures(Address address) {
        this.address = address;
    }

    /** Returns the features of the given address. */
    public static Features of(Address address) {
        return new AddressFeatures(address);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("write", WRITE),
                new ToolEntry("same", SAME));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "write" -> write(arguments);
            case "same" -> same(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult write(Arguments arguments) {
        String name = arguments.has("name") ? arguments.at("name").asString() : null;
        Integer number = arguments.has("number") ? arguments.at("number").asInt() : null;
        Address.Place place = arguments.has("place") ? readPlace(arguments.at("place")) : null;
        arguments.check();

        return ToolResult.text(address.write(name, number, place));
    }

    private ToolResult same(Arguments arguments) {
        Address.Place place = readPlace(arguments.at("place"));
        arguments.check();

        return ToolResult.structured(writePlace(new JsonWriter(), address.same(place)));
    }

    private static String[] readStringArray(Argument argument) {
        List<Argument> items = argument.items();
        String[] array = new String[items.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = items.get(i).asString();
        }
        return array;
    }

    private static Address.Place readPlace(Argument argument) {
        Argument place = argument.asObject();
        String street = place.at("street").asString();
        Integer number = place.has("number") ? place.at("number").asInt() : null;
        String[] lines = place.has("lines") ? readStringArray(place.at("lines")) : null;
        return place.isValid() ? new Address.Place(street, number, lines) : null;
    }

    private static JsonWriter writeStringArray(JsonWriter json, String[] array) {
        json.beginArray();
        for (String item : array) {
            json.value(item);
        }
        return json.endArray();
    }

    private static JsonWriter writePlace(JsonWriter json, Address.Place place) {
        json.beginObject();
        json.name("street").value(place.street());
        if (place.number() != null) {
            json.name("number").value(place.number());
        }
        if (place.lines() != null) {
            writeStringArray(json.name("lines"), place.lines());
        }
        return json.endObject();
    }
}
