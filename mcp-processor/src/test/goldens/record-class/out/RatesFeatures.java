package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Rates}. */
@Generated("dev.lathe")
public final class RatesFeatures implements Features {

    private static final String RATE = """
            {"name":"rate","description":"Returns the rate, in an accessor that is written.",\
            "inputSchema":{"type":"object","additionalProperties":false},\
            "outputSchema":{"type":"number"}}""";

    private static final String BASE = """
            {"name":"base","description":"Returns the base.",\
            "inputSchema":{"type":"object","additionalProperties":false},\
            "outputSchema":{"type":"integer"}}""";

    private static final String CONVERT = """
            {"name":"convert","description":"Converts.",\
            "inputSchema":{"type":"object",\
            "properties":{"amount":{"type":"number","description":"how much"}},\
            "required":["amount"]},\
            "outputSchema":{"type":"number"}}""";

    private final Rates rates;

    private RatesFeatures(Rates rates) {
        this.rates = rates;
    }

    /** Returns the features of the given rates. */
    public static Features of(Rates rates) {
        return new RatesFeatures(rates);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("rate", RATE),
                new ToolEntry("base", BASE),
                new ToolEntry("convert", CONVERT));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "rate" -> rate(arguments);
            case "base" -> base(arguments);
            case "convert" -> convert(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult rate(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(rates.rate()));
    }

    private ToolResult base(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(rates.base()));
    }

    private ToolResult convert(Arguments arguments) {
        double amount = arguments.at("amount").asDouble();
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(rates.convert(amount)));
    }
}
