package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Caching;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ResourceEntry;
import dev.lathe.feature.ResourceResult;
import dev.lathe.feature.UriMatch;
import dev.lathe.json.JsonObject;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Board}. */
@Generated("dev.lathe")
public final class BoardFeatures implements Features {

    private static final String NEWS = """
            {"uri":"board://news","name":"news","description":"What is kept as long as the class says.",\
            "mimeType":"text/plain"}""";

    private static final String RULE = """
            {"uriTemplate":"board://rules/{number}","name":"rule",\
            "description":"What is kept by everybody, and longer.","mimeType":"text/plain"}""";

    private static final String SCORE = """
            {"uri":"board://score","name":"score","description":"What is never kept.",\
            "mimeType":"text/plain"}""";

    private final Board board;

    private BoardFeatures(Board board) {
        this.board = board;
    }

    /** Returns the features of the given board. */
    public static Features of(Board board) {
        return new BoardFeatures(board);
    }

    @Override
    public List<ResourceEntry> resources() {
        return List.of(
                new ResourceEntry("board://news", NEWS)
                        .mimeType("text/plain")
                        .caching(new Caching(Duration.ofMinutes(10), Caching.Scope.PRIVATE)),
                new ResourceEntry("board://score", SCORE)
                        .mimeType("text/plain")
                        .caching(new Caching(Duration.ZERO, Caching.Scope.PRIVATE)));
    }

    @Override
    public List<ResourceEntry> templates() {
        return List.of(new ResourceEntry("board://rules/{number}", RULE)
                        .mimeType("text/plain")
                        .caching(new Caching(Duration.ofDays(1), Caching.Scope.PUBLIC)));
    }

    @Override
    public JsonObject match(String template, String uri) {
        return switch (template) {
            case "board://rules/{number}" -> UriMatch.of(uri).text("board://rules/").variable("number").match();
            default -> throw new IllegalArgumentException(template);
        };
    }

    @Override
    public ResourceResult read(String resource, Arguments arguments, McpContext context) {
        return switch (resource) {
            case "board://news" -> news();
            case "board://rules/{number}" -> rule(arguments);
            case "board://score" -> score();
            default -> throw new IllegalArgumentException(resource);
        };
    }

    private ResourceResult news() {
        return ResourceResult.text(board.news());
    }

    private ResourceResult rule(Arguments arguments) {
        int number = arguments.at("number").asInt();
        arguments.check();

        return ResourceResult.text(board.rule(number));
    }

    private ResourceResult score() {
        return ResourceResult.text(board.score());
    }
}
