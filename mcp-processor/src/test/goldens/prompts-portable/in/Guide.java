package com.example;

import dev.lathe.feature.Completion;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mcpjava.server.MetaField;
import org.mcpjava.server.completion.CompleteArg;
import org.mcpjava.server.completion.CompletePrompt;
import org.mcpjava.server.prompts.Prompt;
import org.mcpjava.server.prompts.PromptArg;

/** Shows people around. */
public class Guide {

    @Prompt(name = "show-around", title = "Show around", description = "Shows a town to somebody.")
    @MetaField(name = "com.example/shelf", value = "3", type = MetaField.Type.INT)
    public String show(
            @PromptArg(name = "town", title = "Town", description = "which town") String where,
            @PromptArg(description = "how many hours", defaultValue = "2") int hours,
            @PromptArg(description = "in which language", required = false) @Nullable String language) {
        return "Show " + where + " in " + hours + " hours in " + language + ".";
    }

    @CompletePrompt("show-around")
    public List<String> town(@CompleteArg String town) {
        return List.of("Paris");
    }

    @CompletePrompt("show-around")
    public Completion languages(
            @CompleteArg(name = "language") String written,
            @CompleteArg(name = "town") @Nullable String where) {
        return Completion.of(List.of("the language of " + where));
    }
}
