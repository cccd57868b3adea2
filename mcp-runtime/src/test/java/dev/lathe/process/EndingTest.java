package dev.lathe.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lathe.dialogue.Line;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** How a server's process ends, and what becomes of the calls that are running. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are neither signals nor broken pipes")
final class EndingTest {

    private static final int ENDED = 0;
    private static final int TERMINATED = 128 + 15;
    private static final int BROKEN_PIPE = 128 + 13;
    private static final int FLOODED = 2;

    @Test
    void theProcessEndsWithItsInput() throws Exception {
        try (ServerProcess server = ServerProcess.start()) {
            server.call(1, "echo", "hello");
            server.expect(1, "hello");
            server.hangUp();
            assertEquals(List.of(), server.rest());
            assertEquals(ENDED, server.status());
        }
    }

    @Test
    void aLastLineWithoutAnEndIsAnswered() throws Exception {
        try (ServerProcess server = ServerProcess.start()) {
            server.send(ServerProcess.request(1, "echo", "hello").stripTrailing());
            server.hangUp();
            server.expect(1, "hello");
            assertEquals(List.of(), server.rest());
            assertEquals(ENDED, server.status());
        }
    }

    @Test
    void aCallThatIsNearlyDoneWhenTheInputEndsIsAnswered() throws Exception {
        try (ServerProcess server = ServerProcess.start()) {
            server.call(1, "linger", "just in time");
            server.awaitError("lingering");
            server.hangUp();
            server.expect(1, "just in time");
            assertEquals(List.of(), server.rest());
            assertEquals(ENDED, server.status());
        }
    }

    @Test
    void aCallThatIsNotDoneSoonAfterTheInputHasEndedIsInterrupted() throws Exception {
        try (ServerProcess server = ServerProcess.start()) {
            server.call(1, "wait", "too late");
            server.awaitError("waiting");
            server.hangUp();
            server.awaitError("interrupted");
            assertEquals(List.of(), server.rest());
            assertEquals(ENDED, server.status());
        }
    }

    @Test
    void aTaskEndsWithTheProcessThatNobodyAsksAnyMore() throws Exception {
        try (ServerProcess server = ServerProcess.start()) {
            server.send("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"wait\","
                    + "\"arguments\":{\"text\":\"too late\"},\"_meta\":{"
                    + "\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
                    + "\"io.modelcontextprotocol/clientCapabilities\":{"
                    + "\"extensions\":{\"io.modelcontextprotocol/tasks\":{}}}}}}\n");
            server.awaitError("waiting");
            server.hangUp();
            server.awaitError("interrupted");
            assertEquals(1, server.rest().size());
            assertEquals(ENDED, server.status());
        }
    }

    @Test
    void aCallThatCannotBeInterruptedDoesNotKeepTheProcess() throws Exception {
        try (ServerProcess server = ServerProcess.start()) {
            server.call(1, "stubborn", "");
            server.awaitError("begun");
            server.hangUp();
            assertEquals(List.of(), server.rest());
            assertEquals(ENDED, server.status());
        }
    }

    @Test
    void theProcessEndsWhenItIsTold() throws Exception {
        try (ServerProcess server = ServerProcess.start()) {
            server.call(1, "echo", "hello");
            server.expect(1, "hello");
            server.terminate();
            assertEquals(List.of(), server.rest());
            assertEquals(TERMINATED, server.status());
        }
    }

    @Test
    void aStreamOfNotificationsIsTakenLeaveOfWhenTheProcessIsToldToEnd() throws Exception {
        try (ServerProcess server = ServerProcess.start()) {
            listen(server);
            server.terminate();
            expectLeave(server);
            assertEquals(List.of(), server.rest());
            assertEquals(TERMINATED, server.status());
        }
    }

    @Test
    void aStreamOfNotificationsIsTakenLeaveOfWhenTheInputEnds() throws Exception {
        try (ServerProcess server = ServerProcess.start()) {
            listen(server);
            server.hangUp();
            expectLeave(server);
            assertEquals(List.of(), server.rest());
            assertEquals(ENDED, server.status());
        }
    }

    private static void listen(ServerProcess server) throws IOException {
        String request = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"subscriptions/listen\",\"params\":{"
                + "\"notifications\":{\"toolsListChanged\":true},$meta}}\n";
        server.send(Line.complete(request).getBytes(StandardCharsets.UTF_8));
        server.expect("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/subscriptions/acknowledged\",…}");
    }

    private static void expectLeave(ServerProcess server) throws IOException {
        server.expect("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{"
                + "\"_meta\":{\"io.modelcontextprotocol/subscriptionId\":1},\"requestId\":1}}");
        server.expect("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"resultType\":\"complete\",\"_meta\":{"
                + "\"io.modelcontextprotocol/subscriptionId\":1,…}}}");
    }

    @Test
    void aCallThatIsNearlyDoneWhenTheProcessIsToldToEndIsAnswered() throws Exception {
        try (ServerProcess server = ServerProcess.start()) {
            server.call(1, "linger", "just in time");
            server.awaitError("lingering");
            server.terminate();
            server.expect(1, "just in time");
            assertEquals(List.of(), server.rest());
            assertEquals(TERMINATED, server.status());
        }
    }

    @Test
    void aCallThatIsNotDoneSoonAfterTheProcessWasToldToEndIsInterrupted() throws Exception {
        try (ServerProcess server = ServerProcess.start()) {
            server.call(1, "wait", "too late");
            server.awaitError("waiting");
            server.terminate();
            server.awaitError("interrupted");
            assertEquals(List.of(), server.rest());
            assertEquals(TERMINATED, server.status());
        }
    }

    @Test
    void theProcessEndsWhenItIsToldThoughNobodyReadsItsAnswers() throws Exception {
        try (ServerProcess server = ServerProcess.start()) {
            Thread sender = server.callInBackground(10_000, "echo", "x".repeat(1_000));
            server.awaitError("a thousand echoes");
            server.terminate();
            assertEquals(TERMINATED, server.status());
            sender.join();
        }
    }

    @Test
    void theProcessEndsWhenNobodyListens() throws Exception {
        try (ServerProcess server = ServerProcess.start()) {
            server.stopListening();
            server.call(1, "echo", "is anybody there?");
            assertEquals(BROKEN_PIPE, server.status());
        }
    }

    @Test
    void theProcessEndsWhenALineDoesNot() throws Exception {
        try (ServerProcess server = ServerProcess.start("-Xmx64m")) {
            byte[] endless = new byte[1 << 20];
            assertThrows(IOException.class, () -> {
                while (true) {
                    server.send(endless);
                }
            });
            server.expect(LoadTest.TOO_LONG);
            assertEquals(List.of(), server.rest());
            assertEquals(FLOODED, server.status());
        }
    }

    @Test
    void aToolMayEndTheProcessWithAStatusOfItsOwn() throws Exception {
        try (ServerProcess server = ServerProcess.start()) {
            server.call(1, "exit", "7");
            assertEquals(List.of(), server.rest());
            assertEquals(7, server.status());
        }
    }
}
