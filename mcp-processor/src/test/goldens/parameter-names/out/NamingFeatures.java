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

/** The MCP features of {@link Naming}. */
@Generated("dev.lathe")
public final class NamingFeatures implements Features {

    private static final String CLASH = """
            {"name":"clash","description":"Says everything back.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "arguments":{"type":"integer","description":"the name of what is read from"},\
            "naming":{"type":"integer","description":"the name of the field"},\
            "json":{"type":"integer","description":"the name of what is written to"}},\
            "required":["arguments","naming","json"]},\
            "outputSchema":{"type":"object","description":"A record with a component of its own name.",\
            "properties":{\
            "point":{"type":"integer","description":"a coordinate"},\
            "argument":{"type":"integer","description":"another one"},\
            "json":{"type":"integer","description":"a third one"}},\
            "required":["point","argument","json"]}}""";

    private static final String SAME = """
            {"name":"same","description":"Says everything back.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "point":{"type":"object","description":"a point",\
            "properties":{\
            "point":{"type":"integer","description":"a coordinate"},\
            "argument":{"type":"integer","description":"another one"},\
            "json":{"type":"integer","description":"a third one"}},\
            "required":["point","argument","json"]}},\
            "required":["point"]},\
            "outputSchema":{"type":"object","description":"A record with a component of its own name.",\
            "properties":{\
            "point":{"type":"integer","description":"a coordinate"},\
            "argument":{"type":"integer","description":"another one"},\
            "json":{"type":"integer","description":"a third one"}},\
            "required":["point","argument","json"]}}""";

    private static final String WORDS = """
            {"name":"words","description":"Says everything back.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "var":{"type":"string","description":"a word that is almost reserved"},\
            "record":{"type":"string","description":"another one"},\
            "yield":{"type":"string","description":"a third one"},\
            "$":{"type":"string","description":"a sign"},\
            "größe":{"type":"string","description":"a size"}},\
            "required":["var","record","yield","$","größe"]}}""";

    private static final String RENAMED = """
            {"name":"renamed","description":"Takes arguments that are no names in Java.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "first-name":{"type":"string","description":"the first"},\
            "a/b~c \\"d\\"":{"type":"string","description":"the second"}},\
            "required":["first-name","a/b~c \\"d\\""]}}""";

    private final Naming naming;

    private NamingFeatures(Naming naming) {
        this.naming = naming;
    }

    /** Returns the features of the given naming. */
    public static Features of(Naming naming) {
        return new NamingFeatures(naming);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("clash", CLASH),
                new ToolEntry("same", SAME),
                new ToolEntry("words", WORDS),
                new ToolEntry("renamed", RENAMED));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "clash" -> clash(arguments);
            case "same" -> same(arguments);
            case "words" -> words(arguments);
            case "renamed" -> renamed(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult clash(Arguments sent) {
        int arguments = sent.at("arguments").asInt();
        int naming = sent.at("naming").asInt();
        int json = sent.at("json").asInt();
        sent.check();

        return ToolResult.structured(writePoint(new JsonWriter(), this.naming.clash(arguments, naming, json)));
    }

    private ToolResult same(Arguments arguments) {
        Naming.Point point = readPoint(arguments.at("point"));
        arguments.check();

        return ToolResult.structured(writePoint(new JsonWriter(), naming.same(point)));
    }

    private ToolResult words(Arguments arguments) {
        String var = arguments.at("var").asString();
        String record = arguments.at("record").asString();
        String yield = arguments.at("yield").asString();
        String $ = arguments.at("$").asString();
        String größe = arguments.at("größe").asString();
        arguments.check();

        return ToolResult.text(naming.words(var, record, yield, $, größe));
    }

    private ToolResult renamed(Arguments arguments) {
        String first = arguments.at("first-name").asString();
        String second = arguments.at("a/b~c \"d\"").asString();
        arguments.check();

        return ToolResult.text(naming.renamed(first, second));
    }

    private static JsonWriter writePoint(JsonWriter json, Naming.Point point) {
        json.beginObject();
        json.name("point").value(point.point());
        json.name("argument").value(point.argument());
        json.name("json").value(point.json());
        return json.endObject();
    }

    private static Naming.Point readPoint(Argument sent) {
        Argument object = sent.asObject();
        int point = object.at("point").asInt();
        int argument = object.at("argument").asInt();
        int json = object.at("json").asInt();
        return object.isValid() ? new Naming.Point(point, argument, json) : null;
    }
}
