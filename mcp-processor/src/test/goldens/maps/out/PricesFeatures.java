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
import javax.annotation.processing.Generated;

/** The MCP features of {@link Prices}. */
@Generated("dev.lathe")
public final class PricesFeatures implements Features {

    private static final String TOTAL = """
            {"name":"total","description":"Adds up how much was bought of what.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "quantities":{"type":"object","description":"how much of each thing",\
            "additionalProperties":{"type":"integer"}}},\
            "required":["quantities"]},\
            "outputSchema":{"type":"integer"}}""";

    private static final String SORT = """
            {"name":"sort","description":"Sorts by name.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "prices":{"type":"object","description":"the prices of each shop, by the name of the thing",\
            "additionalProperties":{"type":"object","additionalProperties":{"type":"number"}}}},\
            "required":["prices"]},\
            "outputSchema":{"type":"object",\
            "additionalProperties":{"type":"object","additionalProperties":{"type":"number"}}}}""";

    private static final String OPEN = """
            {"name":"open","description":"Says who sells nothing.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "shops":{"type":"object","description":"what each shop sells",\
            "additionalProperties":{"type":"array","items":{"type":"string"}}}},\
            "required":["shops"]},\
            "outputSchema":{"type":"object",\
            "additionalProperties":{"type":"array","items":{"type":"string"}}}}""";

    private final Prices prices;

    private PricesFeatures(Prices prices) {
        this.prices = prices;
    }

    /** Returns the features of the given prices. */
    public static Features of(Prices prices) {
        return new PricesFeatures(prices);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("total", TOTAL),
                new ToolEntry("sort", SORT),
                new ToolEntry("open", OPEN));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "total" -> total(arguments);
            case "sort" -> sort(arguments);
            case "open" -> open(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult total(Arguments arguments) {
        Map<String, Integer> quantities = arguments.at("quantities").asMap(Argument::asInt);
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(prices.total(quantities)));
    }

    private ToolResult sort(Arguments arguments) {
        Map<String, Map<String, Double>> prices = arguments.at("prices").asMap(PricesFeatures::readDoubleMap);
        arguments.check();

        return ToolResult.structured(new JsonWriter().object(this.prices.sort(prices), PricesFeatures::writeDoubleMap));
    }

    private ToolResult open(Arguments arguments) {
        Map<String, List<String>> shops = arguments.at("shops").asMap(PricesFeatures::readStringList);
        arguments.check();

        return ToolResult.structured(new JsonWriter().object(prices.open(shops), PricesFeatures::writeStringList));
    }

    private static Map<String, Double> readDoubleMap(Argument argument) {
        return argument.asMap(Argument::asDouble);
    }

    private static JsonWriter writeDoubleMap(JsonWriter json, Map<String, Double> map) {
        return json.object(map, JsonWriter::value);
    }

    private static List<String> readStringList(Argument argument) {
        return argument.asList(Argument::asString);
    }

    private static JsonWriter writeStringList(JsonWriter json, List<String> list) {
        return json.array(list, JsonWriter::value);
    }
}
