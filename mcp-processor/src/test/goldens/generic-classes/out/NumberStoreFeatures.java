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

/** The MCP features of {@link NumberStore}. */
@Generated("dev.lathe")
public final class NumberStoreFeatures implements Features {

    private static final String PUT = """
            {"name":"put","description":"Stores a value.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "value":{"type":"array","description":"what to store","items":{"type":"integer"}}},\
            "required":["value"]}}""";

    private static final String PUT_ALL = """
            {"name":"putAll","description":"Stores values.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "more":{"type":"object","description":"what to store, by key",\
            "additionalProperties":{"type":"array","items":{"type":"array","items":{"type":"integer"}}}},\
            "entry":{"type":"object","description":"one more",\
            "properties":{\
            "key":{"type":"string","description":"its key"},\
            "content":{"type":"array","description":"its value","items":{"type":"integer"}}},\
            "required":["key","content"]}},\
            "required":["more"]},\
            "outputSchema":{"type":"array","items":{"type":"array","items":{"type":"integer"}}}}""";

    private static final String COUNT = """
            {"name":"count","description":"Counts the values.",\
            "inputSchema":{"type":"object","additionalProperties":false},\
            "outputSchema":{"type":"integer"}}""";

    private final NumberStore numberStore;

    private NumberStoreFeatures(NumberStore numberStore) {
        this.numberStore = numberStore;
    }

    /** Returns the features of the given numberStore. */
    public static Features of(NumberStore numberStore) {
        return new NumberStoreFeatures(numberStore);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("put", PUT),
                new ToolEntry("putAll", PUT_ALL),
                new ToolEntry("count", COUNT));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "put" -> put(arguments);
            case "putAll" -> putAll(arguments);
            case "count" -> count(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult put(Arguments arguments) {
        Integer[] value = readIntegerArray(arguments.at("value"));
        arguments.check();

        numberStore.put(value);
        return ToolResult.empty();
    }

    private ToolResult putAll(Arguments arguments) {
        Map<String, List<Integer[]>> more = arguments.at("more").asMap(NumberStoreFeatures::readIntegerArrayList);
        Optional<Store.Entry<String, Integer[]>> entry = arguments.has("entry")
                ? Optional.ofNullable(readStringIntegerArrayEntry(arguments.at("entry")))
                : Optional.empty();
        arguments.check();

        return ToolResult.structured(
                new JsonWriter().array(numberStore.putAll(more, entry), NumberStoreFeatures::writeIntegerArray));
    }

    private ToolResult count(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(numberStore.count()));
    }

    private static Integer[] readIntegerArray(Argument argument) {
        List<Argument> items = argument.items();
        Integer[] array = new Integer[items.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = items.get(i).asInt();
        }
        return array;
    }

    private static List<Integer[]> readIntegerArrayList(Argument argument) {
        return argument.asList(NumberStoreFeatures::readIntegerArray);
    }

    private static Store.Entry<String, Integer[]> readStringIntegerArrayEntry(Argument argument) {
        Argument entry = argument.asObject();
        String key = entry.at("key").asString();
        Integer[] value = readIntegerArray(entry.at("content"));
        return entry.isValid() ? new Store.Entry<>(key, value) : null;
    }

    private static JsonWriter writeIntegerArray(JsonWriter json, Integer[] array) {
        json.beginArray();
        for (Integer item : array) {
            json.value(item);
        }
        return json.endArray();
    }
}
