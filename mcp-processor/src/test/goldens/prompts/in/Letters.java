package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.Icon;
import dev.lathe.annotation.Meta;
import dev.lathe.annotation.Prompt;
import dev.lathe.feature.Content;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.PromptMessage;
import dev.lathe.feature.PromptResult;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What a prompt may return. */
public class Letters {

    /**
     * Writes a letter.
     *
     * @param to who gets it
     * @param day when it is sent
     * @param words how long it may be
     */
    @Prompt(
            title = "Letter",
            timeout = "PT5S",
            scopes = "letters",
            icons = @Icon(src = "https://example.com/letter.png"),
            meta = @Meta(name = "com.example/shelf", json = "3"))
    public String letter(
            @Arg(name = "recipient", title = "Recipient") String to,
            Optional<LocalDate> day,
            @Arg(defaultValue = "100") int words) {
        return "Write to " + to + day.map(date -> " on " + date).orElse("") + " in " + words + " words.";
    }

    /** Says hello. */
    @Prompt
    public String hello() {
        return "Say hello.";
    }

    /** Says hello if there is anybody. */
    @Prompt(name = "say-hello")
    public Optional<String> maybe(McpContext context) {
        return Optional.empty();
    }

    /** Shows a picture. */
    @Prompt
    public Content picture() {
        return Content.image(new byte[] {1, 2}, "image/png");
    }

    /** Shows pictures. */
    @Prompt
    public List<Content> gallery() {
        return List.of(picture(), Content.text("What is this?"));
    }

    /** Answers first. */
    @Prompt
    public PromptMessage message() {
        return PromptMessage.assistant("Yes?");
    }

    /** Goes on with a talk. */
    @Prompt
    public List<PromptMessage> talk() {
        return List.of(PromptMessage.user("Hello."), PromptMessage.assistant("Yes?"));
    }

    /** Goes on with a talk that has a name. */
    @Prompt
    public PromptResult get() throws IOException {
        return PromptResult.of(talk()).describedAs("A talk.");
    }

    /** Waits for a talk. */
    @Prompt
    public CompletionStage<Optional<PromptResult>> later() throws IOException {
        return CompletableFuture.completedFuture(Optional.of(get()));
    }
}
