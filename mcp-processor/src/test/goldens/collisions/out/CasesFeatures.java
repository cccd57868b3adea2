package com.example;

import dev.lathe.feature.Argument;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Cases}. */
@Generated("dev.lathe")
public final class CasesFeatures implements Features {

    private static final String JUDGE = """
            {"name":"judge","description":"Judges.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "arguments":{"type":"object","description":"all there is to say",\
            "properties":{"text":{"type":"string","description":"what it says"}},\
            "required":["text"]},\
            "argument":{"type":"object","description":"the last word",\
            "properties":{"text":{"type":"string","description":"what it says"}},\
            "required":["text"]},\
            "list":{"type":"object","description":"a list of the user's",\
            "properties":{"length":{"type":"integer","description":"in degrees"}},\
            "required":["length"]},\
            "string":{"type":"string","description":"a string that is not Java's","enum":["LONG","SHORT"]},\
            "words":{"type":"array","description":"strings that are Java's","items":{"type":"string"}}},\
            "required":["arguments","argument","list","string","words"]},\
            "outputSchema":{"type":"object","description":"A verdict.",\
            "properties":{"text":{"type":"string","description":"what it says"}},\
            "required":["text"]}}""";

    private final Cases cases;

    private CasesFeatures(Cases cases) {
        this.cases = cases;
    }

    /** Returns the features of the given cases. */
    public static Features of(Cases cases) {
        return new CasesFeatures(cases);
    }

    @Override
    public java.util.List<ToolEntry> tools() {
        return java.util.List.of(new ToolEntry("judge", JUDGE));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "judge" -> judge(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult judge(Arguments sent) {
        Cases.Arguments arguments = readArguments(sent.at("arguments"));
        Cases.Argument argument = readArgument(sent.at("argument"));
        List list = readList(sent.at("list"));
        Cases.String string = readString(sent.at("string"));
        java.util.List<String> words = sent.at("words").asList(Argument::asString);
        sent.check();

        return ToolResult.structured(
                writeToolResult(new JsonWriter(), cases.judge(arguments, argument, list, string, words)));
    }

    private static Cases.Arguments readArguments(Argument argument) {
        Argument arguments = argument.asObject();
        String text = arguments.at("text").asString();
        return arguments.isValid() ? new Cases.Arguments(text) : null;
    }

    private static Cases.Argument readArgument(Argument argument) {
        Argument object = argument.asObject();
        String text = object.at("text").asString();
        return object.isValid() ? new Cases.Argument(text) : null;
    }

    private static List readList(Argument argument) {
        Argument list = argument.asObject();
        int length = list.at("length").asInt();
        return list.isValid() ? new List(length) : null;
    }

    private static Cases.String readString(Argument argument) {
        String name = argument.asOneOf("LONG", "SHORT");
        return switch (name) {
            case "LONG" -> Cases.String.LONG;
            case "SHORT" -> Cases.String.SHORT;
            default -> null;
        };
    }

    private static JsonWriter writeToolResult(JsonWriter json, Cases.ToolResult toolResult) {
        json.beginObject();
        json.name("text").value(toolResult.text());
        return json.endObject();
    }
}
