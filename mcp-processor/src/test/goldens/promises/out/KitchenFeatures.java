package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Awaited;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Kitchen}. */
@Generated("dev.lathe")
final class KitchenFeatures implements Features {

    private static final String BOIL = """
            {"name":"boil","description":"Boils an egg.",\
            "inputSchema":{"type":"object","additionalProperties":false},\
            "outputSchema":{"type":"integer"}}""";

    private static final String DISH = """
            {"name":"dish","description":"Names the dish of the day.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private static final String DESSERT = """
            {"name":"dessert","description":"Names a dessert, if there is one.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private static final String CLEAN = """
            {"name":"clean","description":"Cleans.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private static final String CLOSE = """
            {"name":"close","description":"Closes.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private static final String ROAST = """
            {"name":"roast","description":"Burns the roast.",\
            "inputSchema":{"type":"object","additionalProperties":false},\
            "outputSchema":{"type":"array","items":{"type":"string"}}}""";

    private static final String SHOW = """
            {"name":"show","description":"Shows the kitchen.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private static final String SERVE = """
            {"name":"serve","description":"Serves, perhaps.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private static final String DRAW = """
            {"name":"draw","description":"Draws, perhaps.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private final Kitchen kitchen;

    private KitchenFeatures(Kitchen kitchen) {
        this.kitchen = kitchen;
    }

    /** Returns the features of the given kitchen. */
    static Features of(Kitchen kitchen) {
        return new KitchenFeatures(kitchen);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("boil", BOIL),
                new ToolEntry("dish", DISH),
                new ToolEntry("dessert", DESSERT),
                new ToolEntry("clean", CLEAN),
                new ToolEntry("close", CLOSE),
                new ToolEntry("roast", ROAST),
                new ToolEntry("show", SHOW),
                new ToolEntry("serve", SERVE),
                new ToolEntry("draw", DRAW));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) throws Exception {
        return switch (tool) {
            case "boil" -> boil(arguments);
            case "dish" -> dish(arguments);
            case "dessert" -> dessert(arguments);
            case "clean" -> clean(arguments);
            case "close" -> close(arguments);
            case "roast" -> roast(arguments);
            case "show" -> show(arguments);
            case "serve" -> serve(arguments);
            case "draw" -> draw(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult boil(Arguments arguments) throws Exception {
        arguments.only();
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(Awaited.result(kitchen.boil())));
    }

    private ToolResult dish(Arguments arguments) throws Exception {
        arguments.only();
        arguments.check();

        return ToolResult.text(Awaited.result(kitchen.dish()));
    }

    private ToolResult dessert(Arguments arguments) throws Exception {
        arguments.only();
        arguments.check();

        var result = Awaited.result(kitchen.dessert());
        return result.isPresent() ? ToolResult.text(result.get()) : ToolResult.empty();
    }

    private ToolResult clean(Arguments arguments) throws Exception {
        arguments.only();
        arguments.check();

        Awaited.result(kitchen.clean());
        return ToolResult.empty();
    }

    private ToolResult close(Arguments arguments) throws Exception {
        arguments.only();
        arguments.check();

        Awaited.result(kitchen.close());
        return ToolResult.empty();
    }

    private ToolResult roast(Arguments arguments) throws Exception {
        arguments.only();
        arguments.check();

        return ToolResult.structured(new JsonWriter().array(Awaited.result(kitchen.roast()), JsonWriter::value));
    }

    private ToolResult show(Arguments arguments) throws Exception {
        arguments.only();
        arguments.check();

        return ToolResult.of(Awaited.result(kitchen.show()));
    }

    private ToolResult serve(Arguments arguments) {
        arguments.only();
        arguments.check();

        var result = kitchen.serve();
        return result.isPresent() ? result.get() : ToolResult.empty();
    }

    private ToolResult draw(Arguments arguments) {
        arguments.only();
        arguments.check();

        var result = kitchen.draw();
        return result.isPresent() ? ToolResult.of(result.get()) : ToolResult.empty();
    }
}
