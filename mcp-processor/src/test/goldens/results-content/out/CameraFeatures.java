package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Camera}. */
@Generated("dev.lathe")
public final class CameraFeatures implements Features {

    private static final String HOME = """
            {"name":"home","description":"Moves the camera home; there is nothing to say about it.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private static final String TURN = """
            {"name":"turn","description":"Turns the camera.",\
            "inputSchema":{"type":"object",\
            "properties":{"degrees":{"type":"integer","description":"how far"}},\
            "required":["degrees"]}}""";

    private static final String PICTURE = """
            {"name":"picture","description":"Takes a picture.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private static final String STATUS = """
            {"name":"status","description":"Says something.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private static final String EXPLAINED = """
            {"name":"explained","description":"Takes a picture and says something about it.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private static final String WORDS = """
            {"name":"words","description":"Lists what was said.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private static final String ZOOM = """
            {"name":"zoom","description":"Zooms.",\
            "inputSchema":{"type":"object",\
            "properties":{"factor":{"type":"number","description":"how much"}},\
            "required":["factor"]}}""";

    private final Camera camera;

    private CameraFeatures(Camera camera) {
        this.camera = camera;
    }

    /** Returns the features of the given camera. */
    public static Features of(Camera camera) {
        return new CameraFeatures(camera);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("home", HOME),
                new ToolEntry("turn", TURN),
                new ToolEntry("picture", PICTURE),
                new ToolEntry("status", STATUS),
                new ToolEntry("explained", EXPLAINED),
                new ToolEntry("words", WORDS),
                new ToolEntry("zoom", ZOOM));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "home" -> home(arguments);
            case "turn" -> turn(arguments);
            case "picture" -> picture(arguments);
            case "status" -> status(arguments);
            case "explained" -> explained(arguments);
            case "words" -> words(arguments);
            case "zoom" -> zoom(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult home(Arguments arguments) {
        arguments.only();
        arguments.check();

        camera.home();
        return ToolResult.empty();
    }

    private ToolResult turn(Arguments arguments) {
        int degrees = arguments.at("degrees").asInt();
        arguments.check();

        camera.turn(degrees);
        return ToolResult.empty();
    }

    private ToolResult picture(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.of(camera.picture());
    }

    private ToolResult status(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.of(camera.status());
    }

    private ToolResult explained(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.of(camera.explained());
    }

    private ToolResult words(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.of(camera.words());
    }

    private ToolResult zoom(Arguments arguments) {
        double factor = arguments.at("factor").asDouble();
        arguments.check();

        return camera.zoom(factor);
    }
}
