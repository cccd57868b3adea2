package dev.lathe.stdio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.dialogue.Line;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.server.Server;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A client that sends faster than it is served has to wait: nothing piles up in the server, and nothing is lost. */
final class JamTest {

    private static final int MOST_AT_ONCE = 4;
    private static final int CALLS = 1_000;
    private static final Pattern ANSWER = Pattern.compile("\\{\"jsonrpc\":\"2.0\",\"id\":([0-9]+),\"result\":.*");

    @Test
    void noMoreCallsAreTakenThanMayRunAtOnce() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(MOST_AT_ONCE);
        AtomicInteger calls = new AtomicInteger();
        CountDownLatch release = new CountDownLatch(1);
        StdioClient client = connect(() -> {
            calls.incrementAndGet();
            begun.countDown();
            release.await();
            return "";
        });
        Thread sender = send(client);
        client.awaitJamOfInput();
        begun.await();
        assertEquals(MOST_AT_ONCE, calls.get());
        release.countDown();
        readAll(client);
        sender.join();
        assertEquals(List.of(), client.close());
    }

    @Test
    void noMoreCallsAreTakenThanTheClientReadsAnswers() throws InterruptedException {
        AtomicInteger calls = new AtomicInteger();
        String answer = "x".repeat(1_000);
        StdioClient client = connect(() -> {
            calls.incrementAndGet();
            return answer;
        });
        Thread sender = send(client);
        client.awaitJamOfOutput();
        client.awaitJamOfInput();
        int most = StdioClient.CAPACITY / answer.length() + 1 + MOST_AT_ONCE;
        assertTrue(calls.get() <= most, () -> calls.get() + " calls, at most " + most);
        readAll(client);
        sender.join();
        assertEquals(List.of(), client.close());
    }

    private interface Work {
        String done() throws InterruptedException;
    }

    private record OneTool(Work work) implements Features {

        @Override
        public List<ToolEntry> tools() {
            return List.of(new ToolEntry("work", "{\"name\":\"work\",\"inputSchema\":{\"type\":\"object\"}}"));
        }

        @Override
        public ToolResult call(String tool, Arguments arguments, McpContext context) throws InterruptedException {
            return ToolResult.text(work.done());
        }
    }

    private static StdioClient connect(Work work) {
        Server server = Server.builder("trial", "1.0.0")
                .features(new OneTool(work))
                .mostCallsAtOnce(MOST_AT_ONCE)
                .build();
        return new StdioClient(server);
    }

    private static Thread send(StdioClient client) {
        Thread sender = new Thread(() -> {
            for (int id = 1; id <= CALLS; id++) {
                client.send(Line.complete("{\"jsonrpc\":\"2.0\",\"id\":" + id
                        + ",\"method\":\"tools/call\",\"params\":{\"name\":\"work\",$meta}}"));
            }
        });
        sender.start();
        return sender;
    }

    /** Reads an answer for each call. */
    private static void readAll(StdioClient client) {
        Set<String> answered = new HashSet<>();
        for (int i = 0; i < CALLS; i++) {
            String line = client.next();
            Matcher answer = ANSWER.matcher(line);
            assertTrue(answer.matches() && answered.add(answer.group(1)), line);
        }
    }
}
