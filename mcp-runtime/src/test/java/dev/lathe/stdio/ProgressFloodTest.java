package dev.lathe.stdio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.dialogue.Line;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.LogLevel;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.server.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A tool may report as often as it likes; the client hears of it as often as it can make use of that. */
final class ProgressFloodTest {

    private static final int REPORTS = 1_000_000;
    private static final int BURST = 20;
    private static final int PER_SECOND = 20;

    private final StdioClient client = new StdioClient(
            Server.builder("trial", "1.0.0").features(new Flood()).build());

    @AfterEach
    void hangUp() {
        assertEquals(List.of(), client.close());
    }

    @Test
    void aMillionReportsBecomeAFewAndTheLastIsAmongThem() {
        long begin = System.nanoTime();
        client.send(
                Line.complete("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"report\","
                        + "$meta+,\"progressToken\":1}}}"));
        List<String> heard = untilResult();
        assertFew(heard.size() - 1, begin);
        Line.expect(
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\",\"params\":{\"progressToken\":1,"
                        + "\"progress\":1000000.0}}",
                heard.get(heard.size() - 1),
                "the last report");
    }

    @Test
    void aMillionLogMessagesBecomeAFew() {
        long begin = System.nanoTime();
        client.send(
                Line.complete("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"log\","
                        + "$meta+,\"io.modelcontextprotocol/logLevel\":\"debug\"}}}"));
        assertFew(untilResult().size(), begin);
    }

    private List<String> untilResult() {
        List<String> heard = new ArrayList<>();
        for (String line = client.next(); !line.contains("\"id\":1"); line = client.next()) {
            heard.add(line);
        }
        return heard;
    }

    private static void assertFew(int notifications, long begin) {
        long most = BURST + 1 + PER_SECOND * TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin + 1_000_000_000);
        assertTrue(notifications >= BURST && notifications <= most, () -> notifications + " of at most " + most);
    }

    private static final class Flood implements Features {

        @Override
        public List<ToolEntry> tools() {
            return List.of(
                    new ToolEntry("report", "{\"name\":\"report\",\"inputSchema\":{\"type\":\"object\"}}"),
                    new ToolEntry("log", "{\"name\":\"log\",\"inputSchema\":{\"type\":\"object\"}}"));
        }

        @Override
        public ToolResult call(String tool, Arguments arguments, McpContext context) {
            for (int i = 1; i <= REPORTS; i++) {
                if (tool.equals("report")) {
                    context.progress(i);
                } else {
                    context.log(LogLevel.INFO, "again");
                }
            }
            return ToolResult.empty();
        }
    }
}
