package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Awaited;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.PromptEntry;
import dev.lathe.feature.PromptResult;
import dev.lathe.feature.TimeReader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Letters}. */
@Generated("dev.lathe")
public final class LettersFeatures implements Features {

    private static final String LETTER = """
            {"name":"letter","title":"Letter","description":"Writes a letter.",\
            "arguments":[\
            {"name":"recipient","title":"Recipient","description":"who gets it","required":true},\
            {"name":"day","description":"when it is sent (such as 2026-07-28)"},\
            {"name":"words","description":"how long it may be (a whole number, default 100)"}],\
            "icons":[{"src":"https://example.com/letter.png"}],\
            "_meta":{"com.example/shelf":3}}""";

    private static final String HELLO = """
            {"name":"hello","description":"Says hello."}""";

    private static final String MAYBE = """
            {"name":"say-hello","description":"Says hello if there is anybody."}""";

    private static final String PICTURE = """
            {"name":"picture","description":"Shows a picture."}""";

    private static final String GALLERY = """
            {"name":"gallery","description":"Shows pictures."}""";

    private static final String MESSAGE = """
            {"name":"message","description":"Answers first."}""";

    private static final String TALK = """
            {"name":"talk","description":"Goes on with a talk."}""";

    private static final String GET_PROMPT = """
            {"name":"get","description":"Goes on with a talk that has a name."}""";

    private static final String LATER = """
            {"name":"later","description":"Waits for a talk."}""";

    private final Letters letters;

    private LettersFeatures(Letters letters) {
        this.letters = letters;
    }

    /** Returns the features of the given letters. */
    public static Features of(Letters letters) {
        return new LettersFeatures(letters);
    }

    @Override
    public List<PromptEntry> prompts() {
        return List.of(
                new PromptEntry("letter", LETTER)
                        .timeout(Duration.ofSeconds(5))
                        .scopes("letters"),
                new PromptEntry("hello", HELLO),
                new PromptEntry("say-hello", MAYBE),
                new PromptEntry("picture", PICTURE),
                new PromptEntry("gallery", GALLERY),
                new PromptEntry("message", MESSAGE),
                new PromptEntry("talk", TALK),
                new PromptEntry("get", GET_PROMPT),
                new PromptEntry("later", LATER));
    }

    @Override
    public PromptResult get(String prompt, Arguments arguments, McpContext context) throws Exception {
        return switch (prompt) {
            case "letter" -> letter(arguments);
            case "hello" -> hello();
            case "say-hello" -> maybe(context);
            case "picture" -> picture();
            case "gallery" -> gallery();
            case "message" -> message();
            case "talk" -> talk();
            case "get" -> getPrompt();
            case "later" -> later();
            default -> throw new IllegalArgumentException(prompt);
        };
    }

    private PromptResult letter(Arguments arguments) {
        String to = arguments.at("recipient").asString();
        Optional<LocalDate> day =
                arguments.has("day") ? Optional.of(TimeReader.localDate(arguments.at("day"))) : Optional.empty();
        int words = arguments.has("words") ? arguments.at("words").asInt() : 100;
        arguments.check();

        return PromptResult.text(letters.letter(to, day, words));
    }

    private PromptResult hello() {
        return PromptResult.text(letters.hello());
    }

    private PromptResult maybe(McpContext context) {
        var result = letters.maybe(context);
        return result.isPresent() ? PromptResult.text(result.get()) : PromptResult.of();
    }

    private PromptResult picture() {
        return PromptResult.user(letters.picture());
    }

    private PromptResult gallery() {
        return PromptResult.user(letters.gallery());
    }

    private PromptResult message() {
        return PromptResult.of(letters.message());
    }

    private PromptResult talk() {
        return PromptResult.of(letters.talk());
    }

    private PromptResult getPrompt() throws Exception {
        return letters.get();
    }

    private PromptResult later() throws Exception {
        var result = Awaited.result(letters.later());
        return result.isPresent() ? result.get() : PromptResult.of();
    }
}
