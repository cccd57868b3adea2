package dev.lathe.dialogue;

import dev.lathe.feature.Answer;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.Asked;
import dev.lathe.feature.Features;
import dev.lathe.feature.Form;
import dev.lathe.feature.LogLevel;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.Questions;
import dev.lathe.feature.TaskSupport;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolException;
import dev.lathe.feature.ToolResult;
import dev.lathe.task.TaskStore;
import dev.lathe.wire.RpcException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

/** Features for the dialogues about tasks, written by hand as the processor would. */
public final class Foundry implements Features {

    private static final Form<String> NAME = new Form<>(
            "{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"}},\"required\":[\"name\"]}",
            answer -> answer.at("name").asString());

    private final WatchedTasks tasks = new WatchedTasks(TaskStore.inProcess());
    private final Semaphore gate = new Semaphore(0);
    private final Semaphore interruptions = new Semaphore(0);
    private final Semaphore reports = new Semaphore(0);

    /** Returns where the tasks are to be kept, so that a tool can wait for them. */
    WatchedTasks tasks() {
        return tasks;
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                tool("greet"),
                tool("go"),
                tool("settle"),
                tool("interrupted"),
                tool("reported"),
                tool("hasty"),
                tool("hang").timeout(Duration.ofMillis(300)),
                tool("patient").task(TaskSupport.OPTIONAL).timeout(Duration.ofMillis(250)),
                tool("cast").task(TaskSupport.OPTIONAL),
                tool("deaf").task(TaskSupport.OPTIONAL),
                tool("stages").task(TaskSupport.OPTIONAL),
                tool("confirm").task(TaskSupport.OPTIONAL),
                tool("alloy").task(TaskSupport.OPTIONAL),
                tool("crack").task(TaskSupport.REQUIRED),
                tool("burst").task(TaskSupport.REQUIRED),
                tool("crash").task(TaskSupport.REQUIRED),
                tool("mint").task(TaskSupport.OPTIONAL).scopes("coins"),
                tool("order").task(TaskSupport.LATER),
                tool("stubborn").task(TaskSupport.LATER),
                tool("wait").task(TaskSupport.LATER));
    }

    private static ToolEntry tool(String name) {
        return new ToolEntry(name, "{\"name\":\"" + name + "\",\"inputSchema\":{\"type\":\"object\"}}");
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) throws Exception {
        return ToolResult.text(
                switch (tool) {
                    case "greet" -> "Hello!";
                    case "go" -> go();
                    case "settle" -> settle(arguments.at("status").asString());
                    case "interrupted" -> interrupted();
                    case "reported" -> reported();
                    case "hasty" -> "a task: " + context.startTask();
                    case "cast", "mint", "patient" -> cast();
                    case "deaf" -> deaf();
                    case "stages" -> stages(context);
                    case "confirm" -> "deleted by " + name(context, "name");
                    case "alloy" -> alloy(context);
                    case "crack" -> throw new ToolException("it has a crack");
                    case "burst" -> throw new RpcException(-32042, "it has burst");
                    case "crash" -> throw Mishap.of("exception");
                    case "order" -> order(context);
                    case "stubborn" -> stubborn(context);
                    case "wait", "hang" -> hang();
                    default -> throw new IllegalArgumentException(tool);
                });
    }

    /** Lets one method go on that waits for this. */
    private String go() {
        gate.release();
        return "gone";
    }

    private String settle(String status) throws InterruptedException {
        tasks.await(status);
        return "it is " + status;
    }

    private String interrupted() throws InterruptedException {
        interruptions.acquire();
        return "it was interrupted";
    }

    private String reported() throws InterruptedException {
        reports.acquire();
        return "it has";
    }

    private String cast() throws InterruptedException {
        try {
            gate.acquire();
            return "cast";
        } catch (InterruptedException stop) {
            interruptions.release();
            throw stop;
        }
    }

    private String deaf() {
        gate.acquireUninterruptibly();
        return "done all the same";
    }

    private String stages(McpContext context) throws InterruptedException {
        context.progress(1, 3, "melting");
        context.progress(2, 3);
        context.log(LogLevel.ERROR, "nobody hears this");
        reports.release();
        return cast();
    }

    private static String name(McpContext context, String key) {
        return context.elicit(key, "Who are you?", NAME).orElseThrow();
    }

    private static String alloy(McpContext context) {
        Questions questions = context.questions();
        Asked<Answer<String>> first = questions.elicit("first", "The first metal?", NAME);
        Asked<Answer<String>> second = questions.elicit("second", "The second metal?", NAME);
        questions.ask();
        return first.value().orElseThrow() + " and " + second.value().orElseThrow();
    }

    private String order(McpContext context) throws Exception {
        String name = name(context, "name");
        String number = context.once("number", () -> "7");
        boolean isTask = context.startTask() && context.startTask();
        String again = name(context, "name");
        String smith = name(context, "smith");
        return "order " + number + " of " + name + " (" + again + ") for " + smith + ", a task: " + isTask;
    }

    private static String stubborn(McpContext context) {
        try {
            return name(context, "name");
        } catch (Error nothingStopsMe) {
            return "a task: " + context.startTask();
        }
    }

    private static String hang() throws InterruptedException {
        new CountDownLatch(1).await();
        return "never";
    }
}
