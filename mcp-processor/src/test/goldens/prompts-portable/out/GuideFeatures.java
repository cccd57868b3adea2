package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Completion;
import dev.lathe.feature.CompletionEntry;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.PromptEntry;
import dev.lathe.feature.PromptResult;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Guide}. */
@Generated("dev.lathe")
public final class GuideFeatures implements Features {

    private static final String SHOW = """
            {"name":"show-around","title":"Show around","description":"Shows a town to somebody.",\
            "arguments":[\
            {"name":"town","title":"Town","description":"which town","required":true},\
            {"name":"hours","description":"how many hours (a whole number, default 2)"},\
            {"name":"language","description":"in which language"}],\
            "_meta":{"com.example/shelf":3}}""";

    private final Guide guide;

    private GuideFeatures(Guide guide) {
        this.guide = guide;
    }

    /** Returns the features of the given guide. */
    public static Features of(Guide guide) {
        return new GuideFeatures(guide);
    }

    @Override
    public List<PromptEntry> prompts() {
        return List.of(new PromptEntry("show-around", SHOW));
    }

    @Override
    public PromptResult get(String prompt, Arguments arguments, McpContext context) {
        return switch (prompt) {
            case "show-around" -> show(arguments);
            default -> throw new IllegalArgumentException(prompt);
        };
    }

    @Override
    public List<CompletionEntry> completions() {
        return List.of(
                new CompletionEntry("show-around", "town"),
                new CompletionEntry("show-around", "language"));
    }

    @Override
    public Completion complete(String completion, String value, Arguments arguments, McpContext context) {
        return switch (completion) {
            case "show-around#town" -> town(value);
            case "show-around#language" -> languages(value, arguments);
            default -> throw new IllegalArgumentException(completion);
        };
    }

    private PromptResult show(Arguments arguments) {
        String where = arguments.at("town").asString();
        int hours = arguments.has("hours") ? arguments.at("hours").asInt() : 2;
        String language = arguments.has("language") ? arguments.at("language").asString() : null;
        arguments.check();

        return PromptResult.text(guide.show(where, hours, language));
    }

    private Completion town(String town) {
        return Completion.of(guide.town(town));
    }

    private Completion languages(String written, Arguments arguments) {
        String where = arguments.has("town") ? arguments.at("town").asString() : null;
        arguments.check();

        return guide.languages(written, where);
    }
}
