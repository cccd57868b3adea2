package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Completion;
import dev.lathe.feature.CompletionEntry;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ResourceEntry;
import dev.lathe.feature.ResourceResult;
import dev.lathe.feature.UriMatch;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Pantry}. */
@Generated("dev.lathe")
public final class PantryFeatures implements Features {

    private static final String SHELF = """
            {"uri":"pantry://shelf","name":"shelf","title":"Shelf","description":"What is on the shelf.",\
            "mimeType":"text/markdown",\
            "annotations":{"audience":["user"],"priority":0.5},"size":5,\
            "_meta":{"com.example/depth":40}}""";

    private static final String DOOR = """
            {"uri":"pantry://door","name":"door","description":"Whether the door is open.",\
            "mimeType":"application/json"}""";

    private static final String JAR = """
            {"uriTemplate":"pantry://jars/{label}/{number}","name":"jar","description":"What is in a jar.",\
            "mimeType":"text/plain",\
            "annotations":{"audience":["user","assistant"]}}""";

    private final Pantry pantry;

    private PantryFeatures(Pantry pantry) {
        this.pantry = pantry;
    }

    /** Returns the features of the given pantry. */
    public static Features of(Pantry pantry) {
        return new PantryFeatures(pantry);
    }

    @Override
    public List<ResourceEntry> resources() {
        return List.of(
                new ResourceEntry("pantry://shelf", SHELF).mimeType("text/markdown"),
                new ResourceEntry("pantry://door", DOOR).mimeType("application/json"));
    }

    @Override
    public List<ResourceEntry> templates() {
        return List.of(new ResourceEntry("pantry://jars/{label}/{number}", JAR).mimeType("text/plain"));
    }

    @Override
    public JsonObject match(String template, String uri) {
        return switch (template) {
            case "pantry://jars/{label}/{number}" -> UriMatch.of(uri)
                    .text("pantry://jars/")
                    .variable("label")
                    .text("/")
                    .variable("number")
                    .match();
            default -> throw new IllegalArgumentException(template);
        };
    }

    @Override
    public ResourceResult read(String resource, Arguments arguments, McpContext context) {
        return switch (resource) {
            case "pantry://shelf" -> shelf();
            case "pantry://door" -> door();
            case "pantry://jars/{label}/{number}" -> jar(arguments);
            default -> throw new IllegalArgumentException(resource);
        };
    }

    @Override
    public List<CompletionEntry> completions() {
        return List.of(new CompletionEntry("pantry://jars/{label}/{number}", "label"));
    }

    @Override
    public Completion complete(String completion, String value, Arguments arguments, McpContext context) {
        return switch (completion) {
            case "pantry://jars/{label}/{number}#label" -> labels(value);
            default -> throw new IllegalArgumentException(completion);
        };
    }

    private ResourceResult shelf() {
        return ResourceResult.text(pantry.shelf());
    }

    private ResourceResult door() {
        return ResourceResult.json(new JsonWriter().value(pantry.door()));
    }

    private ResourceResult jar(Arguments arguments) {
        String text = arguments.at("label").asString();
        int number = arguments.at("number").asInt();
        arguments.check();

        return ResourceResult.text(pantry.jar(text, number));
    }

    private Completion labels(String label) {
        return Completion.of(pantry.labels(label));
    }
}
