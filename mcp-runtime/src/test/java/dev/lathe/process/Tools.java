package dev.lathe.process;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.TaskSupport;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolException;
import dev.lathe.feature.ToolResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;

/** What tools of a server in its own process may do, well or badly. All of them take a text. */
final class Tools implements Features {

    private static final List<String> NAMES = List.of(
            "echo",
            "print",
            "flood",
            "inherit",
            "wait",
            "release",
            "linger",
            "stubborn",
            "fail",
            "refuse",
            "exit",
            "hoard",
            "keep");

    static {
        System.out.println("printed while the tools were loaded");
    }

    private final CountDownLatch released = new CountDownLatch(1);
    private final AtomicInteger echoes = new AtomicInteger();

    @Override
    public List<ToolEntry> tools() {
        List<ToolEntry> tools = new ArrayList<>();
        for (String name : NAMES) {
            tools.add(new ToolEntry(name, "{\"name\":\"" + name + "\",\"inputSchema\":{\"type\":\"object\"}}")
                    .scopes(name.equals("keep") ? new String[] {"keys"} : new String[0])
                    .task(name.equals("wait") ? TaskSupport.OPTIONAL : TaskSupport.NEVER));
        }
        return tools;
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) throws Exception {
        String text = arguments.at("text").asString();
        arguments.check();
        return ToolResult.text(
                switch (tool) {
                    case "echo" -> echo(text);
                    case "print" -> print(text);
                    case "flood" -> flood(text);
                    case "inherit" -> inherit(text);
                    case "wait" -> await(text);
                    case "release" -> release(text);
                    case "linger" -> linger(text);
                    case "stubborn" -> stubborn();
                    case "fail" -> throw new IllegalStateException(text);
                    case "refuse" -> throw new ToolException(text);
                    case "exit" -> exit(text);
                    case "hoard" -> hoard();
                    case "keep" -> text;
                    default -> throw new IllegalArgumentException(tool);
                });
    }

    /** Says on standard error when it has been called a thousand times. */
    private String echo(String text) {
        if (echoes.incrementAndGet() == 1_000) {
            System.err.println("a thousand echoes");
        }
        return text;
    }

    /** Prints in every way there is, and reads what nobody has typed. */
    private static String print(String text) throws IOException {
        System.out.println(text);
        System.out.write(("bytes: " + text + "\n").getBytes(StandardCharsets.UTF_8));
        System.out.flush();
        Logger.getLogger("a tool").info("logged: " + text);
        return "read " + System.in.read();
    }

    /** Prints a hundred megabytes. */
    private static String flood(String text) {
        byte[] line = ("x".repeat(1023) + "\n").getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < 100 * 1024; i++) {
            System.out.write(line, 0, line.length);
        }
        return text;
    }

    /** Prints in another process that has the standard streams of this one. */
    private static String inherit(String text) throws IOException, InterruptedException {
        return "exit "
                + new ProcessBuilder("sh", "-c", "echo " + text)
                        .inheritIO()
                        .start()
                        .waitFor();
    }

    /** Waits for a call of {@code release}; the process does not end before it has been interrupted instead. */
    private String await(String text) throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                interrupted.await();
            } catch (InterruptedException impossible) {
                throw new AssertionError(impossible);
            }
        }));
        System.err.println("waiting");
        try {
            released.await();
        } catch (InterruptedException stop) {
            System.err.println("interrupted");
            throw stop;
        } finally {
            interrupted.countDown();
        }
        return text;
    }

    private String release(String text) {
        released.countDown();
        return text;
    }

    /** Is done as soon as the server is about to stop. */
    private static String linger(String text) {
        System.err.println("lingering");
        while (isRunning("mcp-stdio") && !isRunning("mcp-stop")) {
            Thread.onSpinWait();
        }
        return text;
    }

    private static boolean isRunning(String name) {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals(name));
    }

    /** Never ends, whoever asks. */
    private static String stubborn() {
        System.err.println("begun");
        while (true) {
            Thread.onSpinWait();
        }
    }

    private static String exit(String status) {
        System.exit(Integer.parseInt(status));
        return status;
    }

    /** Takes all the memory there is. */
    private static String hoard() {
        List<byte[]> hoard = new ArrayList<>();
        while (true) {
            hoard.add(new byte[1 << 20]);
        }
    }
}
