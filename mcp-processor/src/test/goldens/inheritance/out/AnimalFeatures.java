package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Animal}. */
@Generated("dev.lathe")
public final class AnimalFeatures implements Features {

    private static final String CALL_ANIMAL = """
            {"name":"call_animal","description":"Calls the animal.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "name":{"type":"string","description":"what it listens to"},\
            "how-often":{"type":"integer","description":"how often it is called (default 1)","default":1}},\
            "required":["name"]}}""";

    private static final String FEED = """
            {"name":"feed","description":"Feeds the animal.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private static final String SLEEP = """
            {"name":"sleep","description":"Puts the animal to sleep.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private final Animal animal;

    private AnimalFeatures(Animal animal) {
        this.animal = animal;
    }

    /** Returns the features of the given animal. */
    public static Features of(Animal animal) {
        return new AnimalFeatures(animal);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("call_animal", CALL_ANIMAL).timeout(Duration.ofSeconds(5)),
                new ToolEntry("feed", FEED),
                new ToolEntry("sleep", SLEEP));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) throws Exception {
        return switch (tool) {
            case "call_animal" -> callAnimal(arguments);
            case "feed" -> feed(arguments);
            case "sleep" -> sleep(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult callAnimal(Arguments arguments) throws Exception {
        String name = arguments.at("name").asString();
        int times = arguments.has("how-often") ? arguments.at("how-often").asInt() : 1;
        arguments.check();

        return ToolResult.text(animal.call(name, times));
    }

    private ToolResult feed(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(animal.feed());
    }

    private ToolResult sleep(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(animal.sleep());
    }
}
