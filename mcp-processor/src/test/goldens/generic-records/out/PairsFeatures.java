package com.example;

import dev.lathe.feature.Argument;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Pairs}. */
@Generated("dev.lathe")
public final class PairsFeatures implements Features {

    private static final String SWAP = """
            {"name":"swap","description":"Exchanges the two.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "pair":{"type":"object","description":"the two",\
            "properties":{\
            "left":{"type":"integer","description":"the first"},\
            "right":{"type":"string","description":"the second"}},\
            "required":["left","right"]}},\
            "required":["pair"]},\
            "outputSchema":{"type":"object","description":"Two things.",\
            "properties":{\
            "left":{"type":"string","description":"the first"},\
            "right":{"type":"integer","description":"the second"}},\
            "required":["left","right"]}}""";

    private static final String TURN = """
            {"name":"turn","description":"Returns the first of each.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "pages":{"type":"object","description":"the pairs",\
            "properties":{\
            "items":{"type":"array","description":"the things",\
            "items":{"type":"object","description":"Two things.",\
            "properties":{\
            "left":{"type":"integer","description":"the first"},\
            "right":{"type":"boolean","description":"the second"}},\
            "required":["left","right"]}},\
            "next":{"type":"object","description":"where to find more",\
            "properties":{\
            "left":{"type":"integer","description":"the first"},\
            "right":{"type":"boolean","description":"the second"}},\
            "required":["left","right"]}},\
            "required":["items"]}},\
            "required":["pages"]},\
            "outputSchema":{"type":"object","description":"Some things and where to find more.",\
            "properties":{\
            "items":{"type":"array","description":"the things",\
            "items":{"type":"object","description":"Two things.",\
            "properties":{\
            "left":{"type":"integer","description":"the first"},\
            "right":{"type":"boolean","description":"the second"}},\
            "required":["left","right"]}},\
            "next":{"type":"object","description":"where to find more",\
            "properties":{\
            "left":{"type":"integer","description":"the first"},\
            "right":{"type":"boolean","description":"the second"}},\
            "required":["left","right"]}},\
            "required":["items"]}}""";

    private final Pairs pairs;

    private PairsFeatures(Pairs pairs) {
        this.pairs = pairs;
    }

    /** Returns the features of the given pairs. */
    public static Features of(Pairs pairs) {
        return new PairsFeatures(pairs);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("swap", SWAP),
                new ToolEntry("turn", TURN));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "swap" -> swap(arguments);
            case "turn" -> turn(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult swap(Arguments arguments) {
        Pairs.Pair<Integer, String> pair = readIntegerStringPair(arguments.at("pair"));
        arguments.check();

        return ToolResult.structured(writeStringIntegerPair(new JsonWriter(), pairs.swap(pair)));
    }

    private ToolResult turn(Arguments arguments) {
        Pairs.Page<Pairs.Pair<Long, Boolean>> pages = readLongBooleanPairPage(arguments.at("pages"));
        arguments.check();

        return ToolResult.structured(writeLongBooleanPairPage(new JsonWriter(), pairs.turn(pages)));
    }

    private static Pairs.Pair<Integer, String> readIntegerStringPair(Argument argument) {
        Argument pair = argument.asObject();
        Integer left = pair.at("left").asInt();
        String right = pair.at("right").asString();
        return pair.isValid() ? new Pairs.Pair<>(left, right) : null;
    }

    private static JsonWriter writeStringIntegerPair(JsonWriter json, Pairs.Pair<String, Integer> pair) {
        json.beginObject();
        json.name("left").value(pair.left());
        json.name("right").value(pair.right());
        return json.endObject();
    }

    private static Pairs.Pair<Long, Boolean> readLongBooleanPair(Argument argument) {
        Argument pair = argument.asObject();
        Long left = pair.at("left").asLong();
        Boolean right = pair.at("right").asBoolean();
        return pair.isValid() ? new Pairs.Pair<>(left, right) : null;
    }

    private static Pairs.Page<Pairs.Pair<Long, Boolean>> readLongBooleanPairPage(Argument argument) {
        Argument page = argument.asObject();
        List<Pairs.Pair<Long, Boolean>> items = page.at("items").asList(PairsFeatures::readLongBooleanPair);
        Optional<Pairs.Pair<Long, Boolean>> next =
                page.has("next") ? Optional.ofNullable(readLongBooleanPair(page.at("next"))) : Optional.empty();
        return page.isValid() ? new Pairs.Page<>(items, next) : null;
    }

    private static JsonWriter writeLongBooleanPair(JsonWriter json, Pairs.Pair<Long, Boolean> pair) {
        json.beginObject();
        json.name("left").value(pair.left());
        json.name("right").value(pair.right());
        return json.endObject();
    }

    private static JsonWriter writeLongBooleanPairPage(JsonWriter json, Pairs.Page<Pairs.Pair<Long, Boolean>> page) {
        json.beginObject();
        json.name("items").array(page.items(), PairsFeatures::writeLongBooleanPair);
        if (page.next().isPresent()) {
            writeLongBooleanPair(json.name("next"), page.next().get());
        }
        return json.endObject();
    }
}
