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

/** The MCP features of {@link Joiner}. */
@Generated("dev.lathe")
public final class JoinerFeatures implements Features {

    private static final String JOIN = """
            {"name":"join","description":"Joins words.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "separator":{"type":"string","description":"what stands between them"},\
            "words":{"type":"array","description":"the words","items":{"type":"string"}}},\
            "required":["separator","words"]}}""";

    private static final String SUM = """
            {"name":"sum","description":"Adds numbers.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "numbers":{"type":"array","description":"the numbers","items":{"type":"integer"}}},\
            "required":["numbers"]},\
            "outputSchema":{"type":"integer"}}""";

    private static final String SUM_ROWS = """
            {"name":"sumRows","description":"Adds rows of numbers.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "rows":{"type":"array","description":"the rows",\
            "items":{"type":"array","items":{"type":"integer"}}}},\
            "required":["rows"]},\
            "outputSchema":{"type":"integer"}}""";

    private static final String COUNT = """
            {"name":"count","description":"Counts what is in lists.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "lists":{"type":"array","description":"the lists",\
            "items":{"type":"array","items":{"type":"string"}}}},\
            "required":["lists"]},\
            "outputSchema":{"type":"integer"}}""";

    private final Joiner joiner;

    private JoinerFeatures(Joiner joiner) {
        this.joiner = joiner;
    }

    /** Returns the features of the given joiner. */
    public static Features of(Joiner joiner) {
        return new JoinerFeatures(joiner);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("join", JOIN),
                new ToolEntry("sum", SUM),
                new ToolEntry("sumRows", SUM_ROWS),
                new ToolEntry("count", COUNT));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "join" -> join(arguments);
            case "sum" -> sum(arguments, context);
            case "sumRows" -> sumRows(arguments);
            case "count" -> count(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult join(Arguments arguments) {
        String separator = arguments.at("separator").asString();
        String[] words = readStringArray(arguments.at("words"));
        arguments.check();

        return ToolResult.text(joiner.join(separator, words));
    }

    private ToolResult sum(Arguments arguments, McpContext context) {
        long[] numbers = readLongArray(arguments.at("numbers"));
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(joiner.sum(context, numbers)));
    }

    private ToolResult sumRows(Arguments arguments) {
        int[][] rows = readIntArrayArray(arguments.at("rows"));
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(joiner.sumRows(rows)));
    }

    private ToolResult count(Arguments arguments) {
        List<String>[] lists = readStringListArray(arguments.at("lists"));
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(joiner.count(lists)));
    }

    private static String[] readStringArray(Argument argument) {
        List<Argument> items = argument.items();
        String[] array = new String[items.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = items.get(i).asString();
        }
        return array;
    }

    private static long[] readLongArray(Argument argument) {
        List<Argument> items = argument.items();
        long[] array = new long[items.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = items.get(i).asLong();
        }
        return array;
    }

    private static int[] readIntArray(Argument argument) {
        List<Argument> items = argument.items();
        int[] array = new int[items.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = items.get(i).asInt();
        }
        return array;
    }

    private static int[][] readIntArrayArray(Argument argument) {
        List<Argument> items = argument.items();
        int[][] array = new int[items.size()][];
        for (int i = 0; i < array.length; i++) {
            array[i] = readIntArray(items.get(i));
        }
        return array;
    }

    @SuppressWarnings("unchecked")
    private static List<String>[] readStringListArray(Argument argument) {
        List<Argument> items = argument.items();
        List<String>[] array = (List<String>[]) new List<?>[items.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = items.get(i).asList(Argument::asString);
        }
        return array;
    }
}
