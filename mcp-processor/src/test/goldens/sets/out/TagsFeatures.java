package com.example;

import dev.lathe.feature.Argument;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Tags}. */
@Generated("dev.lathe")
public final class TagsFeatures implements Features {

    private static final String ADD = """
            {"name":"add","description":"Adds a tag.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "tags":{"type":"array","description":"the tags so far",\
            "items":{"type":"string"},"uniqueItems":true},\
            "tag":{"type":"string","description":"the new one"}},\
            "required":["tags","tag"]},\
            "outputSchema":{"type":"array","items":{"type":"string"},"uniqueItems":true}}""";

    private static final String COUNT = """
            {"name":"count","description":"Counts groups of numbers.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "groups":{"type":"array","description":"the groups",\
            "items":{"type":"array","items":{"type":"integer"},"uniqueItems":true},"uniqueItems":true}},\
            "required":["groups"]},\
            "outputSchema":{"type":"integer"}}""";

    private static final String CLEAN = """
            {"name":"clean","description":"Returns the groups without what is in none.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "groups":{"type":"array","description":"the groups",\
            "items":{"type":"array","items":{"type":"integer"},"uniqueItems":true}}},\
            "required":["groups"]},\
            "outputSchema":{"type":"array",\
            "items":{"type":"array","items":{"type":"integer"},"uniqueItems":true}}}""";

    private final Tags tags;

    private TagsFeatures(Tags tags) {
        this.tags = tags;
    }

    /** Returns the features of the given tags. */
    public static Features of(Tags tags) {
        return new TagsFeatures(tags);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("add", ADD),
                new ToolEntry("count", COUNT),
                new ToolEntry("clean", CLEAN));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "add" -> add(arguments);
            case "count" -> count(arguments);
            case "clean" -> clean(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult add(Arguments arguments) {
        Set<String> tags = arguments.at("tags").asSet(Argument::asString);
        String tag = arguments.at("tag").asString();
        arguments.check();

        return ToolResult.structured(new JsonWriter().array(this.tags.add(tags, tag), JsonWriter::value));
    }

    private ToolResult count(Arguments arguments) {
        Set<Set<Integer>> groups = arguments.at("groups").asSet(TagsFeatures::readIntegerSet);
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(tags.count(groups)));
    }

    private ToolResult clean(Arguments arguments) {
        List<Set<Long>> groups = arguments.at("groups").asList(TagsFeatures::readLongSet);
        arguments.check();

        return ToolResult.structured(new JsonWriter().array(tags.clean(groups), TagsFeatures::writeLongSet));
    }

    private static Set<Integer> readIntegerSet(Argument argument) {
        return argument.asSet(Argument::asInt);
    }

    private static Set<Long> readLongSet(Argument argument) {
        return argument.asSet(Argument::asLong);
    }

    private static JsonWriter writeLongSet(JsonWriter json, Set<Long> set) {
        return json.array(set, JsonWriter::value);
    }
}
