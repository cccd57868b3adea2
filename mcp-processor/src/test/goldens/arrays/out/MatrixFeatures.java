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

/** The MCP features of {@link Matrix}. */
@Generated("dev.lathe")
public final class MatrixFeatures implements Features {

    private static final String SUM = """
            {"name":"sum","description":"Adds numbers up.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "numbers":{"type":"array","description":"the numbers","items":{"type":"integer"}}},\
            "required":["numbers"]},\
            "outputSchema":{"type":"integer"}}""";

    private static final String SORT = """
            {"name":"sort","description":"Sorts words.",\
            "inputSchema":{"type":"object",\
            "properties":{"words":{"type":"array","description":"the words","items":{"type":"string"}}},\
            "required":["words"]},\
            "outputSchema":{"type":"array","items":{"type":"string"}}}""";

    private static final String TRANSPOSE = """
            {"name":"transpose","description":"Turns rows into columns.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "rows":{"type":"array","description":"the rows, all of one length",\
            "items":{"type":"array","items":{"type":"number"}}}},\
            "required":["rows"]},\
            "outputSchema":{"type":"array","items":{"type":"array","items":{"type":"number"}}}}""";

    private static final String LISTS = """
            {"name":"lists","description":"Counts lists.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "lists":{"type":"array","description":"the lists",\
            "items":{"type":"array","items":{"type":"string"}}}},\
            "required":["lists"]},\
            "outputSchema":{"type":"integer"}}""";

    private static final String BOXES = """
            {"name":"boxes","description":"Unpacks boxes.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "boxes":{"type":"array","description":"the boxes",\
            "items":{"type":"array",\
            "items":{"type":"object","description":"A value in a box.",\
            "properties":{\
            "content":{"type":"string","description":"the value (exactly 1 character)","minLength":1,\
            "maxLength":1}},\
            "required":["content"]}}}},\
            "required":["boxes"]},\
            "outputSchema":{"type":"array",\
            "items":{"type":"array",\
            "items":{"type":"object","description":"A value in a box.",\
            "properties":{\
            "content":{"type":"string","description":"the value","minLength":1,"maxLength":1}},\
            "required":["content"]}}}}""";

    private final Matrix matrix;

    private MatrixFeatures(Matrix matrix) {
        this.matrix = matrix;
    }

    /** Returns the features of the given matrix. */
    public static Features of(Matrix matrix) {
        return new MatrixFeatures(matrix);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("sum", SUM),
                new ToolEntry("sort", SORT),
                new ToolEntry("transpose", TRANSPOSE),
                new ToolEntry("lists", LISTS),
                new ToolEntry("boxes", BOXES));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "sum" -> sum(arguments);
            case "sort" -> sort(arguments);
            case "transpose" -> transpose(arguments);
            case "lists" -> lists(arguments);
            case "boxes" -> boxes(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult sum(Arguments arguments) {
        int[] numbers = readIntArray(arguments.at("numbers"));
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(matrix.sum(numbers)));
    }

    private ToolResult sort(Arguments arguments) {
        String[] words = readStringArray(arguments.at("words"));
        arguments.check();

        return ToolResult.structured(writeStringArray(new JsonWriter(), matrix.sort(words)));
    }

    private ToolResult transpose(Arguments arguments) {
        double[][] rows = readDoubleArrayArray(arguments.at("rows"));
        arguments.check();

        return ToolResult.structured(writeDoubleArrayArray(new JsonWriter(), matrix.transpose(rows)));
    }

    private ToolResult lists(Arguments arguments) {
        List<String>[] lists = readStringListArray(arguments.at("lists"));
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(matrix.lists(lists)));
    }

    private ToolResult boxes(Arguments arguments) {
        List<Matrix.Box<Character>[]> boxes = arguments.at("boxes").asList(MatrixFeatures::readCharacterBoxArray);
        arguments.check();

        return ToolResult.structured(
                new JsonWriter().array(matrix.boxes(boxes), MatrixFeatures::writeCharacterBoxArray));
    }

    private static int[] readIntArray(Argument argument) {
        List<Argument> items = argument.items();
        int[] array = new int[items.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = items.get(i).asInt();
        }
        return array;
    }

    private static String[] readStringArray(Argument argument) {
        List<Argument> items = argument.items();
        String[] array = new String[items.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = items.get(i).asString();
        }
        return array;
    }

    private static JsonWriter writeStringArray(JsonWriter json, String[] array) {
        json.beginArray();
        for (String item : array) {
            json.value(item);
        }
        return json.endArray();
    }

    private static double[] readDoubleArray(Argument argument) {
        List<Argument> items = argument.items();
        double[] array = new double[items.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = items.get(i).asDouble();
        }
        return array;
    }

    private static double[][] readDoubleArrayArray(Argument argument) {
        List<Argument> items = argument.items();
        double[][] array = new double[items.size()][];
        for (int i = 0; i < array.length; i++) {
            array[i] = readDoubleArray(items.get(i));
        }
        return array;
    }

    private static JsonWriter writeDoubleArray(JsonWriter json, double[] array) {
        json.beginArray();
        for (double item : array) {
            json.value(item);
        }
        return json.endArray();
    }

    private static JsonWriter writeDoubleArrayArray(JsonWriter json, double[][] array) {
        json.beginArray();
        for (double[] item : array) {
            writeDoubleArray(json, item);
        }
        return json.endArray();
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

    private static Matrix.Box<Character> readCharacterBox(Argument argument) {
        Argument box = argument.asObject();
        Character content = box.at("content").asChar();
        return box.isValid() ? new Matrix.Box<>(content) : null;
    }

    @SuppressWarnings("unchecked")
    private static Matrix.Box<Character>[] readCharacterBoxArray(Argument argument) {
        List<Argument> items = argument.items();
        Matrix.Box<Character>[] array = (Matrix.Box<Character>[]) new Matrix.Box<?>[items.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = readCharacterBox(items.get(i));
        }
        return array;
    }

    private static JsonWriter writeCharacterBox(JsonWriter json, Matrix.Box<Character> box) {
        json.beginObject();
        json.name("content").value(box.content());
        return json.endObject();
    }

    private static JsonWriter writeCharacterBoxArray(JsonWriter json, Matrix.Box<Character>[] array) {
        json.beginArray();
        for (Matrix.Box<Character> item : array) {
            writeCharacterBox(json, item);
        }
        return json.endArray();
    }
}
