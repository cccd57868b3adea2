package com.example;

import dev.lathe.feature.Argument;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.Completion;
import dev.lathe.feature.CompletionEntry;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.PromptEntry;
import dev.lathe.feature.PromptResult;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Lobby}. */
@Generated("dev.lathe")
public final class LobbyFeatures implements Features {

    private static final String GREET = """
            {"name":"greet","description":"Greets somebody.",\
            "arguments":[\
            {"name":"name","description":"whom","required":true},\
            {"name":"mood","description":"how (one of GLAD, SAD)","required":true}]}""";

    private final Lobby lobby;

    private LobbyFeatures(Lobby lobby) {
        this.lobby = lobby;
    }

    /** Returns the features of the given lobby. */
    public static Features of(Lobby lobby) {
        return new LobbyFeatures(lobby);
    }

    @Override
    public List<PromptEntry> prompts() {
        return List.of(new PromptEntry("greet", GREET));
    }

    @Override
    public PromptResult get(String prompt, Arguments arguments, McpContext context) {
        return switch (prompt) {
            case "greet" -> greet(arguments);
            default -> throw new IllegalArgumentException(prompt);
        };
    }

    @Override
    public List<CompletionEntry> completions() {
        return List.of(
                new CompletionEntry("greet", "name"),
                new CompletionEntry("greet", "mood"));
    }

    @Override
    public Completion complete(String completion, String value, Arguments arguments, McpContext context) {
        return switch (completion) {
            case "greet#name" -> name(value, arguments);
            case "greet#mood" -> mood(value);
            default -> throw new IllegalArgumentException(completion);
        };
    }

    private PromptResult greet(Arguments arguments) {
        String name = arguments.at("name").asString();
        Lobby.Mood mood = readMood(arguments.at("mood"));
        arguments.check();

        return PromptResult.text(lobby.greet(name, mood));
    }

    private Completion mood(String mood) {
        return Completion.of(lobby.mood(mood).stream().map(each -> each.name()).toList());
    }

    private Completion name(String name, Arguments arguments) {
        Optional<Lobby.Mood> mood =
                arguments.has("mood") ? Optional.ofNullable(readMood(arguments.at("mood"))) : Optional.empty();
        arguments.check();

        return Completion.of(lobby.name(name, mood));
    }

    private static Lobby.Mood readMood(Argument argument) {
        String name = argument.asOneOf("GLAD", "SAD");
        return switch (name) {
            case "GLAD" -> Lobby.Mood.GLAD;
            case "SAD" -> Lobby.Mood.SAD;
            default -> null;
        };
    }
}
