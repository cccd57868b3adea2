package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Pet}. */
@Generated("dev.lathe")
public final class PetFeatures implements Features {

    private static final String STROKE = """
            {"name":"stroke","description":"Strokes the pet.",\
            "inputSchema":{"type":"object",\
            "properties":{"hand":{"type":"string","description":"whose hand"}},\
            "required":["hand"]}}""";

    private static final String FEED = """
            {"name":"feed","title":"Feed",\
            "description":"Feeds the pet, which is said of it as an animal already.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private final Pet pet;

    private PetFeatures(Pet pet) {
        this.pet = pet;
    }

    /** Returns the features of the given pet. */
    public static Features of(Pet pet) {
        return new PetFeatures(pet);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("stroke", STROKE),
                new ToolEntry("feed", FEED));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "stroke" -> stroke(arguments);
            case "feed" -> feed(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult stroke(Arguments arguments) {
        String hand = arguments.at("hand").asString();
        arguments.check();

        return ToolResult.text(pet.stroke(hand));
    }

    private ToolResult feed(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(pet.feed());
    }
}
