package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Dog}. */
@Generated("dev.lathe")
public final class DogFeatures implements Features {

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
            {"name":"sleep","title":"Sleep","description":"Puts the animal to sleep.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private static final String STROKE = """
            {"name":"stroke","description":"Strokes the pet.",\
            "inputSchema":{"type":"object",\
            "properties":{"hand":{"type":"string","description":"whose hand"}},\
            "required":["hand"]}}""";

    private static final String MOVE = """
            {"name":"move","description":"Moves the animal.",\
            "inputSchema":{"type":"object",\
            "properties":{"distance":{"type":"integer","description":"how far"}},\
            "required":["distance"]},\
            "outputSchema":{"type":"integer"},\
            "annotations":{"destructiveHint":false}}""";

    private static final String DIG = """
            {"name":"dig","description":"Digs.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private final Dog dog;

    private DogFeatures(Dog dog) {
        this.dog = dog;
    }

    /** Returns the features of the given dog. */
    public static Features of(Dog dog) {
        return new DogFeatures(dog);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("call_animal", CALL_ANIMAL).timeout(Duration.ofSeconds(5)),
                new ToolEntry("feed", FEED),
                new ToolEntry("sleep", SLEEP),
                new ToolEntry("stroke", STROKE),
                new ToolEntry("move", MOVE),
                new ToolEntry("dig", DIG));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) throws Exception {
        return switch (tool) {
            case "call_animal" -> callAnimal(arguments);
            case "feed" -> feed(arguments);
            case "sleep" -> sleep(arguments);
            case "stroke" -> stroke(arguments);
            case "move" -> move(arguments);
            case "dig" -> dig(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult callAnimal(Arguments arguments) throws Exception {
        String name = arguments.at("name").asString();
        int times = arguments.has("how-often") ? arguments.at("how-often").asInt() : 1;
        arguments.check();

        return ToolResult.text(dog.call(name, times));
    }

    private ToolResult feed(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(dog.feed());
    }

    private ToolResult sleep(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(dog.sleep());
    }

    private ToolResult stroke(Arguments arguments) {
        String hand = arguments.at("hand").asString();
        arguments.check();

        return ToolResult.text(dog.stroke(hand));
    }

    private ToolResult move(Arguments arguments) {
        int distance = arguments.at("distance").asInt();
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(dog.move(distance)));
    }

    private ToolResult dig(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(dog.dig());
    }
}
