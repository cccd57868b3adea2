package com.example;

import dev.lathe.feature.Argument;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.EnumReader;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.NavigableSet;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.TreeSet;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Shelf}. */
@Generated("dev.lathe")
final class ShelfFeatures implements Features {

    private static final String COUNT = """
            {"name":"count","description":"Counts everything.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "list":{"type":"array","description":"an array list","items":{"type":"string"}},\
            "linked":{"type":"array","description":"a linked list","items":{"type":"integer"}},\
            "queue":{"type":"array","description":"a queue","items":{"type":"string"}},\
            "deque":{"type":"array","description":"a deque",\
            "items":{"type":"array","items":{"type":"string"}}},\
            "stack":{"type":"array","description":"an array deque",\
            "items":{"type":"array","items":{"type":"integer"}}},\
            "urgent":{"type":"array","description":"a priority queue","items":{"type":"integer"}}},\
            "required":["list","linked","queue","deque","stack","urgent"]},\
            "outputSchema":{"type":"integer"}}""";

    private static final String COLORS = """
            {"name":"colors","description":"Says the colors in their own order.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "colors":{"type":"array","description":"some colors",\
            "items":{"type":"string","enum":["RED","GREEN","BLUE"]},"uniqueItems":true}},\
            "required":["colors"]},\
            "outputSchema":{"type":"array",\
            "items":{"type":"string","enum":["RED","GREEN","BLUE"]},"uniqueItems":true}}""";

    private static final String SORTED = """
            {"name":"sorted","description":"Sorts words.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "words":{"type":"array","description":"some words",\
            "items":{"type":"string"},"uniqueItems":true}},\
            "required":["words"]},\
            "outputSchema":{"type":"array","items":{"type":"string"},"uniqueItems":true}}""";

    private static final String ORDERED = """
            {"name":"ordered","description":"Keeps the order of words.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "words":{"type":"array","description":"some words",\
            "items":{"type":"string"},"uniqueItems":true}},\
            "required":["words"]},\
            "outputSchema":{"type":"array","items":{"type":"string"}}}""";

    private static final String REVERSED = """
            {"name":"reversed","description":"Reverses numbers.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "numbers":{"type":"array","description":"some numbers",\
            "items":{"type":"integer"},"uniqueItems":true}},\
            "required":["numbers"]},\
            "outputSchema":{"type":"array","items":{"type":"integer"},"uniqueItems":true}}""";

    private static final String SQUARES = """
            {"name":"squares","description":"Streams the squares of numbers.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "numbers":{"type":"array","description":"some numbers","items":{"type":"integer"}}},\
            "required":["numbers"]},\
            "outputSchema":{"type":"array","items":{"type":"integer"}}}""";

    private final Shelf shelf;

    private ShelfFeatures(Shelf shelf) {
        this.shelf = shelf;
    }

    /** Returns the features of the given shelf. */
    static Features of(Shelf shelf) {
        return new ShelfFeatures(shelf);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("count", COUNT),
                new ToolEntry("colors", COLORS),
                new ToolEntry("sorted", SORTED),
                new ToolEntry("ordered", ORDERED),
                new ToolEntry("reversed", REVERSED),
                new ToolEntry("squares", SQUARES));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "count" -> count(arguments);
            case "colors" -> colors(arguments);
            case "sorted" -> sorted(arguments);
            case "ordered" -> ordered(arguments);
            case "reversed" -> reversed(arguments);
            case "squares" -> squares(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult count(Arguments arguments) {
        ArrayList<String> list = new ArrayList<>(arguments.at("list").asList(Argument::asString));
        LinkedList<Integer> linked = new LinkedList<>(arguments.at("linked").asList(Argument::asInt));
        Queue<String> queue = new ArrayDeque<>(arguments.at("queue").asList(Argument::asString));
        Deque<List<String>> deque = new ArrayDeque<>(arguments.at("deque").asList(ShelfFeatures::readStringList));
        ArrayDeque<int[]> stack = new ArrayDeque<>(arguments.at("stack").asList(ShelfFeatures::readIntArray));
        PriorityQueue<Long> urgent = new PriorityQueue<>(arguments.at("urgent").asList(Argument::asLong));
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(shelf.count(list, linked, queue, deque, stack, urgent)));
    }

    private ToolResult colors(Arguments arguments) {
        EnumSet<Shelf.Color> colors =
                EnumReader.set(arguments.at("colors"), Shelf.Color.class, ShelfFeatures::readColor);
        arguments.check();

        return ToolResult.structured(new JsonWriter().array(shelf.colors(colors), ShelfFeatures::writeColor));
    }

    private ToolResult sorted(Arguments arguments) {
        TreeSet<String> words = new TreeSet<>(arguments.at("words").asSet(Argument::asString));
        arguments.check();

        return ToolResult.structured(new JsonWriter().array(shelf.sorted(words), JsonWriter::value));
    }

    private ToolResult ordered(Arguments arguments) {
        LinkedHashSet<String> words = new LinkedHashSet<>(arguments.at("words").asSet(Argument::asString));
        arguments.check();

        return ToolResult.structured(new JsonWriter().array(shelf.ordered(words), JsonWriter::value));
    }

    private ToolResult reversed(Arguments arguments) {
        NavigableSet<Integer> numbers = new TreeSet<>(arguments.at("numbers").asSet(Argument::asInt));
        arguments.check();

        return ToolResult.structured(new JsonWriter().array(shelf.reversed(numbers), JsonWriter::value));
    }

    private ToolResult squares(Arguments arguments) {
        List<Integer> numbers = arguments.at("numbers").asList(Argument::asInt);
        arguments.check();

        return ToolResult.structured(new JsonWriter().array(shelf.squares(numbers), JsonWriter::value));
    }

    private static List<String> readStringList(Argument argument) {
        return argument.asList(Argument::asString);
    }

    private static int[] readIntArray(Argument argument) {
        List<Argument> items = argument.items();
        int[] array = new int[items.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = items.get(i).asInt();
        }
        return array;
    }

    private static Shelf.Color readColor(Argument argument) {
        String name = argument.asOneOf("RED", "GREEN", "BLUE");
        return switch (name) {
            case "RED" -> Shelf.Color.RED;
            case "GREEN" -> Shelf.Color.GREEN;
            case "BLUE" -> Shelf.Color.BLUE;
            default -> null;
        };
    }

    private static JsonWriter writeColor(JsonWriter json, Shelf.Color color) {
        return json.value(color.name());
    }
}
