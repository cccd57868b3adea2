package com.example;

import dev.lathe.feature.Argument;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Names}. */
@Generated("dev.lathe")
public final class NamesFeatures implements Features {

    private static final String JOIN = """
            {"name":"join","description":"Joins names.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "list":{"type":"array","description":"some names","items":{"type":"string"}},\
            "array":{"type":"array","description":"more names","items":{"type":"string"}},\
            "rest":{"type":"array","description":"names that may be absent","items":{"type":"string"}},\
            "rows":{"type":"array","description":"rows of names",\
            "items":{"type":"array","items":{"type":"string"}}},\
            "byKey":{"type":"object","description":"names by their keys",\
            "additionalProperties":{"type":"array","items":{"type":"string"}}},\
            "one":{"type":"object","description":"a name",\
            "properties":{\
            "parts":{"type":"array","description":"its parts","items":{"type":"string"}},\
            "title":{"type":"string","description":"what stands before it"}},\
            "required":["parts"]},\
            "meters":{"type":"integer","description":"a number"}},\
            "required":["list","array","byKey","meters"]}}""";

    private static final String LENGTHS = """
            {"name":"lengths","description":"Returns what there may be.",\
            "inputSchema":{"type":"object","additionalProperties":false},\
            "outputSchema":{"type":"object",\
            "properties":{\
            "result":{"type":"array",\
            "items":{"type":"object","additionalProperties":{"type":"integer"}}}}}}""";

    private final Names names;

    private NamesFeatures(Names names) {
        this.names = names;
    }

    /** Returns the features of the given names. */
    public static Features of(Names names) {
        return new NamesFeatures(names);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("join", JOIN),
                new ToolEntry("lengths", LENGTHS));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "join" -> join(arguments);
            case "lengths" -> lengths(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult join(Arguments arguments) {
        List<String> list = arguments.at("list").asList(Argument::asString);
        String[] array = readStringArray(arguments.at("array"));
        String[] rest = arguments.has("rest") ? readStringArray(arguments.at("rest")) : null;
        String[][] rows = arguments.has("rows") ? readStringArrayArray(arguments.at("rows")) : null;
        Map<String, List<String>> byKey = arguments.at("byKey").asMap(NamesFeatures::readStringList);
        Optional<Names.Name> one =
                arguments.has("one") ? Optional.ofNullable(readName(arguments.at("one"))) : Optional.empty();
        int meters = arguments.at("meters").asInt();
        arguments.check();

        return ToolResult.text(names.join(list, array, rest, rows, byKey, one, meters));
    }

    private ToolResult lengths(Arguments arguments) {
        arguments.only();
        arguments.check();

        var result = names.lengths();
        JsonWriter json = new JsonWriter().beginObject();
        if (result != null) {
            writeIntegerMapArray(json.name("result"), result);
        }
        return ToolResult.structured(json.endObject());
    }

    private static String[] readStringArray(Argument argument) {
        List<Argument> items = argument.items();
        String[] array = new String[items.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = items.get(i).asString();
        }
        return array;
    }

    private static String[][] readStringArrayArray(Argument argument) {
        List<Argument> items = argument.items();
        String[][] array = new String[items.size()][];
        for (int i = 0; i < array.length; i++) {
            array[i] = readStringArray(items.get(i));
        }
        return array;
    }

    private static List<String> readStringList(Argument argument) {
        return argument.asList(Argument::asString);
    }

    private static Names.Name readName(Argument argument) {
        Argument name = argument.asObject();
        List<String> parts = name.at("parts").asList(Argument::asString);
        String title = name.has("title") ? name.at("title").asString() : null;
        return name.isValid() ? new Names.Name(parts, title) : null;
    }

    private static JsonWriter writeIntegerMapArray(JsonWriter json, Map<String, Integer>[] array) {
        json.beginArray();
        for (Map<String, Integer> item : array) {
            json.object(item, JsonWriter::value);
        }
        return json.endArray();
    }
}
