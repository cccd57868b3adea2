package com.example;

import dev.lathe.feature.Argument;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Basket}. */
@Generated("dev.lathe")
public final class BasketFeatures implements Features {

    private static final String SORT = """
            {"name":"sort","description":"Sorts numbers.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "numbers":{"type":"array","description":"the numbers","items":{"type":"integer"}}},\
            "required":["numbers"]},\
            "outputSchema":{"type":"array","items":{"type":"integer"}}}""";

    private static final String COUNT = """
            {"name":"count","description":"Counts fruits.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "fruits":{"type":"array","description":"the fruits",\
            "items":{"type":"string","enum":["APPLE","PEAR"]}}},\
            "required":["fruits"]},\
            "outputSchema":{"type":"integer"}}""";

    private static final String JOIN = """
            {"name":"join","description":"Joins words.",\
            "inputSchema":{"type":"object",\
            "properties":{"words":{"type":"array","description":"the words","items":{"type":"string"}}},\
            "required":["words"]}}""";

    private static final String TRANSPOSE = """
            {"name":"transpose","description":"Turns rows into columns.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "rows":{"type":"array","description":"the rows, all of one length",\
            "items":{"type":"array","items":{"type":"number"}}}},\
            "required":["rows"]},\
            "outputSchema":{"type":"array","items":{"type":"array","items":{"type":"number"}}}}""";

    private static final String CUBE = """
            {"name":"cube","description":"Looks into a cube.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "item":{"type":"array",\
            "description":"the names of its sides, so that a variable has the name a loop might want",\
            "items":{"type":"string"}},\
            "items":{"type":"array","description":"the cube",\
            "items":{"type":"array","items":{"type":"array","items":{"type":"string"}}}}},\
            "required":["item","items"]},\
            "outputSchema":{"type":"array",\
            "items":{"type":"array","items":{"type":"array","items":{"type":"string"}}}}}""";

    private static final String BOXES = """
            {"name":"boxes","description":"Sorts fruits in boxes.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "boxes":{"type":"array","description":"the boxes",\
            "items":{"type":"array","items":{"type":"string","enum":["APPLE","PEAR"]}}}},\
            "required":["boxes"]},\
            "outputSchema":{"type":"array",\
            "items":{"type":"array","items":{"type":"string","enum":["APPLE","PEAR"]}}}}""";

    private final Basket basket;

    private BasketFeatures(Basket basket) {
        this.basket = basket;
    }

    /** Returns the features of the given basket. */
    public static Features of(Basket basket) {
        return new BasketFeatures(basket);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("sort", SORT),
                new ToolEntry("count", COUNT),
                new ToolEntry("join", JOIN),
                new ToolEntry("transpose", TRANSPOSE),
                new ToolEntry("cube", CUBE),
                new ToolEntry("boxes", BOXES));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "sort" -> sort(arguments);
            case "count" -> count(arguments);
            case "join" -> join(arguments);
            case "transpose" -> transpose(arguments);
            case "cube" -> cube(arguments);
            case "boxes" -> boxes(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult sort(Arguments arguments) {
        List<Integer> numbers = arguments.at("numbers").asList(Argument::asInt);
        arguments.check();

        return ToolResult.structured(new JsonWriter().array(basket.sort(numbers), JsonWriter::value));
    }

    private ToolResult count(Arguments arguments) {
        Collection<Basket.Fruit> fruits = arguments.at("fruits").asList(BasketFeatures::readFruit);
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(basket.count(fruits)));
    }

    private ToolResult join(Arguments arguments) {
        Iterable<String> words = arguments.at("words").asList(Argument::asString);
        arguments.check();

        return ToolResult.text(basket.join(words));
    }

    private ToolResult transpose(Arguments arguments) {
        List<List<Double>> rows = arguments.at("rows").asList(BasketFeatures::readDoubleList);
        arguments.check();

        return ToolResult.structured(new JsonWriter().array(basket.transpose(rows), BasketFeatures::writeDoubleList));
    }

    private ToolResult cube(Arguments arguments) {
        List<String> item = arguments.at("item").asList(Argument::asString);
        List<List<List<String>>> items = arguments.at("items").asList(BasketFeatures::readStringListList);
        arguments.check();

        return ToolResult.structured(
                new JsonWriter().array(basket.cube(item, items), BasketFeatures::writeStringListList));
    }

    private ToolResult boxes(Arguments arguments) {
        List<Collection<Basket.Fruit>> boxes = arguments.at("boxes").asList(BasketFeatures::readFruitCollection);
        arguments.check();

        return ToolResult.structured(new JsonWriter().array(basket.boxes(boxes), BasketFeatures::writeFruitCollection));
    }

    private static Basket.Fruit readFruit(Argument argument) {
        String name = argument.asOneOf("APPLE", "PEAR");
        return switch (name) {
            case "APPLE" -> Basket.Fruit.APPLE;
            case "PEAR" -> Basket.Fruit.PEAR;
            default -> null;
        };
    }

    private static List<Double> readDoubleList(Argument argument) {
        return argument.asList(Argument::asDouble);
    }

    private static JsonWriter writeDoubleList(JsonWriter json, List<Double> list) {
        return json.array(list, JsonWriter::value);
    }

    private static List<String> readStringList(Argument argument) {
        return argument.asList(Argument::asString);
    }

    private static List<List<String>> readStringListList(Argument argument) {
        return argument.asList(BasketFeatures::readStringList);
    }

    private static JsonWriter writeStringList(JsonWriter json, List<String> list) {
        return json.array(list, JsonWriter::value);
    }

    private static JsonWriter writeStringListList(JsonWriter json, List<List<String>> list) {
        return json.array(list, BasketFeatures::writeStringList);
    }

    private static Collection<Basket.Fruit> readFruitCollection(Argument argument) {
        return argument.asList(BasketFeatures::readFruit);
    }

    private static JsonWriter writeFruit(JsonWriter json, Basket.Fruit fruit) {
        return json.value(fruit.name());
    }

    private static JsonWriter writeFruitCollection(JsonWriter json, Collection<Basket.Fruit> collection) {
        return json.array(collection, BasketFeatures::writeFruit);
    }
}
