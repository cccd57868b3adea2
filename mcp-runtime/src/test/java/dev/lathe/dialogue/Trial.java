package dev.lathe.dialogue;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Content;
import dev.lathe.feature.Features;
import dev.lathe.feature.LogLevel;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolException;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import dev.lathe.server.Server;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** The features that the dialogues talk to, written by hand: one tool for each thing that a call can do. */
public final class Trial implements Features {

    private final AtomicInteger counted = new AtomicInteger();
    private volatile McpContext leaked;

    /** Returns a server of these tools, four on a page. */
    public static Server server() {
        return Server.builder("trial", "1.0.0")
                .features(new Trial())
                .pageSize(4)
                .build();
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                tool("add", "{\"type\":\"integer\"}"),
                tool("point", "{\"type\":\"object\"}"),
                tool("picture", ""),
                tool("refuse", ""),
                tool("crash", ""),
                tool("steps", ""),
                tool("hang", "").timeout(Duration.ofMillis(50)),
                tool("wait", ""),
                tool("huge", ""),
                tool("echo", ""),
                tool("count", ""),
                tool("leak", ""),
                tool("late", ""),
                tool("large", ""),
                new ToolEntry("bell\u0007\n", """
                        {
                          "name": "bell\\u0007\\n",
                          "inputSchema": { "type": "object" }
                        }"""));
    }

    private static ToolEntry tool(String name, String outputSchema) {
        String output = outputSchema.isEmpty() ? "" : ",\"outputSchema\":" + outputSchema;
        return new ToolEntry(name, "{\"name\":\"" + name + "\",\"inputSchema\":{\"type\":\"object\"}" + output + "}");
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) throws Exception {
        return switch (tool) {
            case "add" -> add(arguments);
            case "point" ->
                ToolResult.structured(
                        new JsonWriter().beginObject().name("x").value(1).endObject());
            case "picture" -> ToolResult.of(Content.text("a dot"), Content.image(new byte[] {1, 2, 3}, "image/png"));
            case "refuse" -> throw new ToolException("the shop is closed; try on Monday");
            case "crash" -> throw Mishap.of(arguments.at("by").asString());
            case "steps" -> steps(context);
            case "hang", "wait" -> hang();
            case "large" -> ToolResult.text("x".repeat(5 << 20));
            case "huge" -> ToolResult.text("x".repeat(17 << 20));
            case "echo" -> ToolResult.text(arguments.at("text").asString());
            case "count" -> ToolResult.text("called " + counted.incrementAndGet() + " times");
            case "leak" -> leak(context);
            case "late" -> late();
            case "bell\u0007\n" -> throw Mishap.of("exception");
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private static ToolResult add(Arguments arguments) {
        int a = arguments.at("a").asInt();
        int b = arguments.at("b").asInt();
        arguments.check();
        return ToolResult.structured(new JsonWriter().value(Math.addExact(a, b)));
    }

    private static ToolResult steps(McpContext context) {
        context.progress(1, 3, "one");
        context.progress(1, 3);
        context.progress(0.5, 3);
        context.progress(3, 3);
        context.progress(2, 3);
        context.progress(Double.NaN);
        context.log(LogLevel.DEBUG, "hardly worth it");
        context.log(LogLevel.WARNING, "look out");
        return ToolResult.empty();
    }

    private static ToolResult hang() throws InterruptedException {
        new CountDownLatch(1).await();
        return ToolResult.empty();
    }

    private ToolResult leak(McpContext context) {
        leaked = context;
        context.progress(1);
        return ToolResult.empty();
    }

    private ToolResult late() {
        leaked.progress(2);
        leaked.log(LogLevel.EMERGENCY, "from beyond");
        return ToolResult.text("the call before is over: " + leaked.cancelled());
    }
}
