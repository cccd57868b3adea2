package dev.lathe.dialogue;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Caching;
import dev.lathe.feature.Completion;
import dev.lathe.feature.CompletionEntry;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.PromptEntry;
import dev.lathe.feature.PromptMessage;
import dev.lathe.feature.PromptResult;
import dev.lathe.feature.ResourceContents;
import dev.lathe.feature.ResourceEntry;
import dev.lathe.feature.ResourceNotFoundException;
import dev.lathe.feature.ResourceResult;
import dev.lathe.feature.ToolException;
import dev.lathe.feature.UriMatch;
import dev.lathe.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Prompts, resources and completions for the dialogues, written by hand as the processor would; it has no tools. */
final class Archive implements Features {

    @Override
    public List<PromptEntry> prompts() {
        return List.of(
                prompt("summarize", """
                        ,"arguments":[{"name":"book","required":true},{"name":"words"}]"""),
                prompt("gallery", ""),
                prompt("steps", ""),
                prompt("refuse", ""),
                prompt("crash", ""),
                prompt("wait", "").timeout(Duration.ofSeconds(20)),
                prompt("secret plan", ""));
    }

    private static PromptEntry prompt(String name, String members) {
        return new PromptEntry(name, "{\"name\":\"" + name + "\"" + members + "}");
    }

    @Override
    public PromptResult get(String prompt, Arguments arguments, McpContext context) throws Exception {
        return switch (prompt) {
            case "summarize" -> summarize(arguments);
            case "gallery" -> PromptResult.user(Gallery.all()).describedAs("one of each");
            case "steps" -> {
                Steps.take(context);
                yield PromptResult.text("Go on.");
            }
            case "wait" -> {
                Steps.untilCancelled(context);
                yield PromptResult.text("too late");
            }
            case "refuse" -> throw new ToolException("the archive is closed; try on Monday");
            case "crash" -> throw Mishap.of("exception");
            case "secret plan" -> PromptResult.text("Sell.");
            default -> throw new IllegalArgumentException(prompt);
        };
    }

    private static PromptResult summarize(Arguments arguments) {
        String book = arguments.at("book").asString();
        int words = arguments.has("words") ? arguments.at("words").minimum(1).asInt() : 100;
        arguments.check();
        return PromptResult.of(
                PromptMessage.user("Summarize " + book + " in " + words + " words."),
                PromptMessage.assistant("It is about"));
    }

    @Override
    public List<ResourceEntry> resources() {
        return List.of(
                resource("archive://hours")
                        .mimeType("text/plain")
                        .caching(new Caching(Duration.ofHours(1), Caching.Scope.PUBLIC)),
                resource("archive://seal").mimeType("image/png"),
                resource("archive://parts"),
                resource("archive://steps"),
                resource("archive://wait"),
                resource("archive://crash"),
                resource("archive://secret"));
    }

    private static ResourceEntry resource(String uri) {
        return new ResourceEntry(uri, "{\"uri\":\"" + uri + "\",\"name\":\"" + uri.substring(10) + "\"}");
    }

    @Override
    public List<ResourceEntry> templates() {
        return List.of(
                template("archive://book/", "title"),
                template("archive://row/", "number"),
                template("archive://secret/", "page"));
    }

    private static ResourceEntry template(String start, String variable) {
        String uri = start + "{" + variable + "}";
        return new ResourceEntry(uri, "{\"uriTemplate\":\"" + uri + "\",\"name\":\"" + variable + "\"}");
    }

    @Override
    public @Nullable JsonObject match(String template, String uri) {
        String start = template.substring(0, template.indexOf('{'));
        String variable = template.substring(template.indexOf('{') + 1, template.length() - 1);
        return UriMatch.of(uri).text(start).variable(variable).match();
    }

    @Override
    public ResourceResult read(String resource, Arguments variables, McpContext context) throws Exception {
        return switch (resource) {
            case "archive://hours" -> ResourceResult.text("9 to 5");
            case "archive://seal" -> ResourceResult.bytes(new byte[] {1, 2, 3});
            case "archive://parts" ->
                ResourceResult.of(
                        ResourceContents.text("one").uri("archive://parts/1").meta(Gallery.meta()),
                        ResourceContents.bytes(new byte[] {2}).mimeType("image/gif"));
            case "archive://steps" -> {
                Steps.take(context);
                yield ResourceResult.text("done");
            }
            case "archive://wait" -> {
                Steps.untilCancelled(context);
                yield ResourceResult.text("too late");
            }
            case "archive://crash" -> throw Mishap.of("exception");
            case "archive://secret", "archive://secret/{page}" -> ResourceResult.text("Sell.");
            case "archive://book/{title}" -> book(variables);
            case "archive://row/{number}" -> row(variables);
            default -> throw new IllegalArgumentException(resource);
        };
    }

    private static ResourceResult book(Arguments variables) {
        String title = variables.at("title").asString();
        variables.check();
        if (title.equals("lost")) {
            throw new ResourceNotFoundException();
        }
        return ResourceResult.text("Once upon a time: " + title);
    }

    private static ResourceResult row(Arguments variables) {
        int number = variables.at("number").asInt();
        variables.check();
        return ResourceResult.text("row " + number);
    }

    @Override
    public List<CompletionEntry> completions() {
        return List.of(
                new CompletionEntry("summarize", "book"),
                new CompletionEntry("steps", "pace"),
                new CompletionEntry("wait", "time"),
                new CompletionEntry("crash", "by"),
                new CompletionEntry("refuse", "day"),
                new CompletionEntry("secret plan", "part"),
                new CompletionEntry("archive://book/{title}", "title"),
                new CompletionEntry("archive://row/{number}", "number"),
                new CompletionEntry("archive://secret/{page}", "page"));
    }

    @Override
    public Completion complete(String completion, String value, Arguments resolved, McpContext context)
            throws Exception {
        return switch (completion) {
            case "summarize#book" -> books(value, resolved);
            case "archive://book/{title}#title" -> Completion.startingWith(value, "Emma", "Ulysses");
            case "archive://row/{number}#number" -> numbers(value);
            case "steps#pace" -> {
                Steps.take(context);
                yield Completion.of(List.of("slow"));
            }
            case "wait#time" -> {
                Steps.untilCancelled(context);
                yield Completion.none();
            }
            case "crash#by" -> throw Mishap.of("exception");
            case "refuse#day" -> throw new ToolException("closed");
            case "secret plan#part", "archive://secret/{page}#page" -> Completion.of(List.of("1"));
            default -> throw new IllegalArgumentException(completion);
        };
    }

    /** Which books there are depends on their author, if that is settled. */
    private static Completion books(String value, Arguments resolved) {
        if (!resolved.has("author")) {
            return Completion.startingWith(value, "Emma", "Evelina", "Ulysses");
        }
        String author = resolved.at("author").asString();
        resolved.check();
        return author.equals("Joyce") ? Completion.of(List.of("Ulysses")) : Completion.none();
    }

    /** There are 150, of which nobody says so unless asked. */
    private static Completion numbers(String value) {
        List<String> numbers = new ArrayList<>();
        for (int i = 1; i <= 150; i++) {
            numbers.add(String.valueOf(i));
        }
        return switch (value) {
            case "uncounted" -> Completion.first(numbers.subList(0, 2));
            case "many" -> Completion.first(numbers);
            case "most" -> new Completion(numbers.subList(0, 100), OptionalInt.of(150));
            case "hundred" -> Completion.of(numbers.subList(0, 100));
            default -> Completion.of(numbers);
        };
    }
}
