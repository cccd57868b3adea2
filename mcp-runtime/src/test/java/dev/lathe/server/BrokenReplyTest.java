package dev.lathe.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.dialogue.Line;
import dev.lathe.dialogue.ServerLog;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import dev.lathe.wire.Inbound;
import dev.lathe.wire.Reply;
import dev.lathe.wire.RpcError;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A transport that throws, though it must not: calls end all the same. */
final class BrokenReplyTest {

    /** So many reports are sent at once; one more is held back until the end. */
    private static final int BURST = 20;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    @Test
    void aCancelledCallIsInterrupted() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        Inbound connection = connect(context -> {
            running.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException stop) {
                interrupted.countDown();
            }
            return ToolResult.empty();
        });
        try (ServerLog log = new ServerLog()) {
            say(connection, call());
            assertTrue(running.await(10, TimeUnit.SECONDS));
            say(
                    connection,
                    "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":1}}");
            assertTrue(interrupted.await(10, TimeUnit.SECONDS));
            assertTrue(log.next().startsWith("tool 'work' failed; reference "));
        }
    }

    @Test
    void anAnswerArrivesThoughTheLastReportDoesNot() throws InterruptedException {
        Inbound connection = connect(context -> {
            for (int i = 0; i <= BURST; i++) {
                context.progress(i);
            }
            return ToolResult.text("ready");
        });
        try (ServerLog log = new ServerLog()) {
            say(connection, call());
            String answer = String.valueOf(heard.poll(10, TimeUnit.SECONDS));
            assertTrue(answer.contains("ready"), answer);
            assertTrue(log.next().startsWith("tool 'work' failed; reference "));
        }
    }

    private static Inbound connect(OneTool.Body body) {
        return Server.builder("trial", "1.0.0")
                .features(new OneTool(body))
                .build()
                .connect();
    }

    private static String call() {
        return "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"work\",\"_meta\":{"
                + "\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\",\"progressToken\":1,"
                + "\"io.modelcontextprotocol/clientCapabilities\":{}}}}";
    }

    private void say(Inbound connection, String line) {
        byte[] bytes = Line.complete(line).getBytes(StandardCharsets.UTF_8);
        connection.receive(bytes, 0, bytes.length, new Breaking());
    }

    /** Takes the answer, and before it as much as is sent at once. */
    private final class Breaking implements Reply {

        private int reports;

        @Override
        public void ahead(JsonWriter notification) {
            reports++;
            if (reports > BURST) {
                throw new IllegalStateException("broken pipe");
            }
        }

        @Override
        public void result(JsonWriter response) {
            heard.add(response.toString());
        }

        @Override
        public void error(RpcError error, JsonWriter response) {
            heard.add(response.toString());
        }

        @Override
        public void nothing() {
            throw new IllegalStateException("broken pipe");
        }
    }
}
