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

/** The MCP features of {@link $Map$}. */
@Generated("dev.lathe")
public final class $Map$Features implements Features {

    private static final String MAP = """
            {"name":"map","description":"Maps.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "entry":{"type":"object","description":"what to map",\
            "properties":{"a$b":{"type":"integer","description":"its only part"}},\
            "required":["a$b"]}},\
            "required":["entry"]},\
            "outputSchema":{"type":"object","description":"Signs in the name of a record.",\
            "properties":{"a$b":{"type":"integer","description":"its only part"}},\
            "required":["a$b"]}}""";

    private final $Map$ $Map$_;

    private $Map$Features($Map$ $Map$_) {
        this.$Map$_ = $Map$_;
    }

    /** Returns the features of the given $Map$. */
    public static Features of($Map$ $Map$_) {
        return new $Map$Features($Map$_);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(new ToolEntry("map", MAP));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "map" -> map(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult map(Arguments arguments) {
        $Map$.Entry$1 entry = readEntry$1(arguments.at("entry"));
        arguments.check();

        return ToolResult.structured(writeEntry$1(new JsonWriter(), $Map$_.map(entry)));
    }

    private static $Map$.Entry$1 readEntry$1(Argument argument) {
        Argument entry$1 = argument.asObject();
        int a$b = entry$1.at("a$b").asInt();
        return entry$1.isValid() ? new $Map$.Entry$1(a$b) : null;
    }

    private static JsonWriter writeEntry$1(JsonWriter json, $Map$.Entry$1 entry$1) {
        json.beginObject();
        json.name("a$b").value(entry$1.a$b());
        return json.endObject();
    }
}
