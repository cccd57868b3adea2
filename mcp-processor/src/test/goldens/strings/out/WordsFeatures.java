package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Words}. */
@Generated("dev.lathe")
public final class WordsFeatures implements Features {

    private static final String JOIN = """
            {"name":"join","description":"Joins two words.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "first":{"type":"string","description":"the first word"},\
            "separator":{"type":"string","description":"what comes between them (exactly 1 character)",\
            "minLength":1,"maxLength":1},\
            "second":{"type":"string","description":"the second word"}},\
            "required":["first","separator","second"]}}""";

    private final Words words;

    private WordsFeatures(Words words) {
        this.words = words;
    }

    /** Returns the features of the given words. */
    public static Features of(Words words) {
        return new WordsFeatures(words);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(new ToolEntry("join", JOIN));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "join" -> join(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult join(Arguments arguments) {
        String first = arguments.at("first").asString();
        char separator = arguments.at("separator").asChar();
        String second = arguments.at("second").asString();
        arguments.check();

        return ToolResult.text(words.join(first, separator, second));
    }
}
