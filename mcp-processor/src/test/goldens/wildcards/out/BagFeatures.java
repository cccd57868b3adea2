package com.example;

import dev.lathe.feature.Argument;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.PlainValues;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Bag}. */
@Generated("dev.lathe")
final class BagFeatures implements Features {

    private static final String SAME = """
            {"name":"same","description":"Says everything back.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "texts":{"type":"array","description":"lists of texts",\
            "items":{"type":"array","items":{"type":"string"}}},\
            "boxes":{"type":"array","description":"boxes of texts",\
            "items":{"type":"object","description":"A box.",\
            "properties":{"content":{"type":"string"}},\
            "required":["content"]}},\
            "pages":{"type":"object","description":"pages of texts",\
            "properties":{"text":{"type":"string"}},\
            "required":["text"]},\
            "counts":{"type":"object","description":"counts by name",\
            "additionalProperties":{"type":"array","items":{"type":"integer"}}},\
            "box":{"type":"object","description":"a box of anything",\
            "properties":{"content":{}},\
            "required":["content"]}},\
            "required":["texts","boxes","pages","counts","box"]},\
            "outputSchema":{"type":"array","items":{}}}""";

    private static final String BOX = """
            {"name":"box","description":"Boxes a text.",\
            "inputSchema":{"type":"object",\
            "properties":{"text":{"type":"string","description":"a text"}},\
            "required":["text"]},\
            "outputSchema":{"type":"object","description":"A box.",\
            "properties":{"content":{"type":"string"}},\
            "required":["content"]}}""";

    private final Bag bag;

    private BagFeatures(Bag bag) {
        this.bag = bag;
    }

    /** Returns the features of the given bag. */
    static Features of(Bag bag) {
        return new BagFeatures(bag);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("same", SAME),
                new ToolEntry("box", BOX));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "same" -> same(arguments);
            case "box" -> box(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult same(Arguments arguments) {
        List<List<? extends CharSequence>> texts = arguments.at("texts").asList(BagFeatures::readCharSequenceList);
        List<? extends Bag.Box<? extends String>> boxes = arguments.at("boxes").asList(BagFeatures::readStringBox);
        Bag.Leaf<? extends String> pages = readStringLeaf(arguments.at("pages"));
        Map<String, ? extends List<? extends Integer>> counts =
                arguments.at("counts").asMap(BagFeatures::readIntegerList);
        Bag.Box<?> box = readObjectBox(arguments.at("box"));
        arguments.check();

        return ToolResult.structured(
                new JsonWriter().array(bag.same(texts, boxes, pages, counts, box), PlainValues::write));
    }

    private ToolResult box(Arguments arguments) {
        String text = arguments.at("text").asString();
        arguments.check();

        return ToolResult.structured(writeStringBox(new JsonWriter(), bag.box(text)));
    }

    private static List<? extends CharSequence> readCharSequenceList(Argument argument) {
        return argument.asList(Argument::asString);
    }

    private static Bag.Box<? extends String> readStringBox(Argument argument) {
        Argument box = argument.asObject();
        String content = box.at("content").asString();
        return box.isValid() ? new Bag.Box<>(content) : null;
    }

    private static Bag.Leaf<? extends String> readStringLeaf(Argument argument) {
        Argument leaf = argument.asObject();
        String text = leaf.at("text").asString();
        if (!leaf.isValid()) {
            return null;
        }
        Bag.Leaf<String> made = new Bag.Leaf<>();
        made.setText(text);
        return made;
    }

    private static List<? extends Integer> readIntegerList(Argument argument) {
        return argument.asList(Argument::asInt);
    }

    private static Bag.Box<?> readObjectBox(Argument argument) {
        Argument box = argument.asObject();
        Object content = PlainValues.read(box.at("content"));
        return box.isValid() ? new Bag.Box<>(content) : null;
    }

    private static JsonWriter writeStringBox(JsonWriter json, Bag.Box<? extends String> box) {
        json.beginObject();
        json.name("content").value(box.content());
        return json.endObject();
    }
}
