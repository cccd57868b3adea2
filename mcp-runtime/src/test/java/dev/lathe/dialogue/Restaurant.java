package dev.lathe.dialogue;

import dev.lathe.feature.Answer;
import dev.lathe.feature.Argument;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.Asked;
import dev.lathe.feature.Caching;
import dev.lathe.feature.Completion;
import dev.lathe.feature.CompletionEntry;
import dev.lathe.feature.Content;
import dev.lathe.feature.Features;
import dev.lathe.feature.Form;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ModelPreferences;
import dev.lathe.feature.PromptEntry;
import dev.lathe.feature.PromptMessage;
import dev.lathe.feature.PromptResult;
import dev.lathe.feature.Questions;
import dev.lathe.feature.ResourceEntry;
import dev.lathe.feature.ResourceResult;
import dev.lathe.feature.Root;
import dev.lathe.feature.SampleRequest;
import dev.lathe.feature.SampleResult;
import dev.lathe.feature.SampledContent;
import dev.lathe.feature.ToolChoice;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolException;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** Features for the dialogues in which the server asks, written by hand as the processor would. */
public final class Restaurant implements Features {

    private static final Form<Integer> TABLE = new Form<>(
            "{\"type\":\"object\",\"properties\":{\"guests\":{\"type\":\"integer\",\"minimum\":1}},"
                    + "\"required\":[\"guests\"]}",
            answer -> answer.at("guests").minimum(1).asInt());

    private static final Form<Boolean> SURE = new Form<>(
            "{\"type\":\"object\",\"properties\":{\"sure\":{\"type\":\"boolean\",\"default\":true}}}",
            answer -> !answer.has("sure") || answer.at("sure").asBoolean());

    private static final Form<String> WINE = new Form<>(
            "{\"type\":\"object\",\"properties\":{\"colour\":{\"type\":\"string\",\"oneOf\":["
                    + "{\"const\":\"r\",\"title\":\"Red\"},{\"const\":\"w\",\"title\":\"White\"}],\"default\":\"w\"},"
                    + "\"extras\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"ice\",\"water\"]}}},"
                    + "\"required\":[\"colour\"]}",
            answer -> answer.at("colour").asString() + extras(answer));

    private static final Form<String> DISHES = new Form<>(
            "{\"type\":\"object\",\"properties\":{\"dishes\":{\"type\":\"array\","
                    + "\"items\":{\"type\":\"string\",\"enum\":[\"soup\",\"pie\"]}}},\"required\":[\"dishes\"]}",
            answer -> answer.at("dishes").asList(Argument::asString).toString());

    private static final ToolEntry WEATHER =
            new ToolEntry("weather", "{\"name\":\"weather\",\"inputSchema\":{\"type\":\"object\"}}");

    private final AtomicInteger counter = new AtomicInteger();

    private static String extras(Argument answer) {
        return answer.has("extras")
                ? answer.at("extras").asList(Argument::asString).toString()
                : "[]";
    }

    @Override
    public List<ToolEntry> tools() {
        List<ToolEntry> tools = new ArrayList<>();
        for (String name : List.of(
                "book",
                "ask",
                "wine",
                "dishes",
                "pay",
                "advise",
                "draw",
                "folders",
                "party",
                "stubborn",
                "moody",
                "order",
                "redeem",
                "count",
                "twice",
                "reuse",
                "again",
                "abilities",
                "unsafe",
                "fallback")) {
            tools.add(new ToolEntry(name, "{\"name\":\"" + name + "\",\"inputSchema\":{\"type\":\"object\"}}"));
        }
        tools.add(new ToolEntry("brief", "{\"name\":\"brief\",\"inputSchema\":{\"type\":\"object\"}}")
                .timeout(Duration.ofMillis(250)));
        return tools;
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) throws Exception {
        return ToolResult.text(
                switch (tool) {
                    case "book" -> book(context);
                    case "ask" -> context.elicit("table", "How many?", TABLE).toString();
                    case "wine" -> context.elicit("wine", "Which wine?", WINE).orElseThrow();
                    case "dishes" ->
                        context.elicit("dishes", "Which dishes?", DISHES).orElseThrow();
                    case "pay" ->
                        context.elicitUrl("pay", "Please pay", URI.create("https://pay.example/7"))
                                .toString();
                    case "advise" -> advise(context);
                    case "draw" -> draw(context);
                    case "folders" -> context.roots().toString();
                    case "party" -> party(context);
                    case "stubborn" -> stubborn(context);
                    case "moody" ->
                        context.elicit("mood", "Guess " + counter.incrementAndGet(), SURE)
                                .toString();
                    case "order" -> order(context);
                    case "redeem" -> redeem(context);
                    case "count" -> "counted " + counter.get();
                    case "twice" -> twice(context);
                    case "reuse" -> reuse(context);
                    case "again" ->
                        context.roots() + " and again " + context.roots() + " " + context.once("step", this::count)
                                + " " + context.once("step", this::count);
                    case "abilities" -> abilities(context);
                    case "unsafe" ->
                        context.elicitUrl(
                                        "pay",
                                        "Please pay",
                                        URI.create(arguments.at("url").asString()))
                                .toString();
                    case "fallback" -> context.canElicit() ? book(context) : advise(context);
                    case "brief" -> brief(context);
                    default -> throw new IllegalArgumentException(tool);
                });
    }

    private static String book(McpContext context) {
        int guests = context.elicit("table", "How many?", TABLE).orElseThrow();
        boolean sure =
                context.elicit("sure", "A table for " + guests + "?", SURE).orElseThrow();
        return sure ? "a table for " + guests : "no table";
    }

    private static String advise(McpContext context) {
        SampleRequest request = SampleRequest.of("What goes with fish?")
                .maxTokens(100)
                .systemPrompt("You are a waiter.")
                .temperature(0.5)
                .stopSequences("\n\n")
                .modelPreferences(
                        ModelPreferences.of("small", "cheap").cost(1).speed(0.5).intelligence(0))
                .metadata((JsonObject) JsonValue.parse("{\"seed\":7}"));
        SampleResult advice = context.sample("advice", request);
        return advice.role().wireName() + " " + advice.model() + " "
                + advice.stopReason().orElse("?") + ": " + advice.text();
    }

    private static String draw(McpContext context) {
        SampleRequest request = SampleRequest.of(
                        PromptMessage.user(Content.image(new byte[] {1, 2, 3}, "image/png")),
                        PromptMessage.assistant("A fish."),
                        PromptMessage.user("Draw the weather."))
                .tools(WEATHER)
                .toolChoice(ToolChoice.REQUIRED);
        SampleResult wish = context.sample("wish", request);
        SampledContent.ToolUse use = wish.toolUses().get(0);
        SampleResult drawn = context.sample("drawing", request.after(wish, use.result("rain in " + use.input())));
        SampledContent.Image image = (SampledContent.Image) drawn.content().get(0);
        return image.mimeType() + " of " + image.bytes().length + " bytes";
    }

    private static String party(McpContext context) {
        Questions questions = context.questions();
        Asked<Answer<Integer>> table = questions.elicit("table", "How many?", TABLE);
        Asked<SampleResult> song = questions.sample("song", SampleRequest.of("Sing"));
        Asked<List<Root>> roots = questions.roots("roots");
        questions.ask();
        return table.value().orElseThrow() + " sing " + song.value().text() + " in "
                + roots.value().size();
    }

    private static String stubborn(McpContext context) {
        StringBuilder said = new StringBuilder("I know better");
        for (int i = 0; i < 2; i++) {
            try {
                context.elicit("table" + i, "How many?", TABLE);
            } catch (Throwable nothingStopsMe) {
                said.append('!');
            }
        }
        return said.toString();
    }

    private String order(McpContext context) throws Exception {
        context.elicit("table", "How many?", TABLE);
        String order = context.once("order", this::count);
        context.elicit("sure", "Order " + order + "?", SURE);
        return "order " + order;
    }

    private String count() {
        return Integer.toString(counter.incrementAndGet());
    }

    private String redeem(McpContext context) {
        context.singleUse();
        context.elicit("sure", "Redeem?", SURE).orElseThrow();
        return "redeemed " + count();
    }

    private static String twice(McpContext context) {
        Questions questions = context.questions();
        questions.roots("key");
        questions.elicit("key", "How many?", TABLE);
        return "never";
    }

    private static String reuse(McpContext context) {
        context.roots("key");
        context.elicit("key", "How many?", TABLE);
        return "never";
    }

    private static String abilities(McpContext context) {
        return context.canElicit() + " " + context.canElicitUrl() + " " + context.canSample() + " "
                + context.canSampleWithTools() + " " + context.canListRoots();
    }

    /** Waits for longer than it may run, if only a person can make it. */
    private static String brief(McpContext context) throws Exception {
        context.elicit("table", "How many?", TABLE);
        return new CompletableFuture<String>().get();
    }

    @Override
    public List<PromptEntry> prompts() {
        return List.of(new PromptEntry("greeting", "{\"name\":\"greeting\",\"arguments\":[{\"name\":\"tone\"}]}"));
    }

    @Override
    public PromptResult get(String prompt, Arguments arguments, McpContext context) {
        return PromptResult.text(
                "Greet " + context.elicit("table", "How many?", TABLE).orElseThrow() + " guests");
    }

    @Override
    public List<ResourceEntry> resources() {
        return List.of(new ResourceEntry("menu://today", "{\"name\":\"today\",\"uri\":\"menu://today\"}")
                .caching(new Caching(Duration.ofMinutes(1), Caching.Scope.PUBLIC)));
    }

    @Override
    public ResourceResult read(String resource, Arguments variables, McpContext context) {
        return context.canElicit()
                ? ResourceResult.text(
                        "for " + context.elicit("table", "How many?", TABLE).orElseThrow())
                : ResourceResult.text("for all");
    }

    @Override
    public List<CompletionEntry> completions() {
        return List.of(new CompletionEntry("greeting", "tone"));
    }

    @Override
    public Completion complete(String completion, String value, Arguments resolved, McpContext context) {
        if (context.canElicit()) {
            throw new ToolException("a completion cannot ask");
        }
        return Completion.of(List.of(context.elicit("table", "How many?", TABLE).toString()));
    }
}
