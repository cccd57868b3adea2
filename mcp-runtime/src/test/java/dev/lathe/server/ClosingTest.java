package dev.lathe.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lathe.dialogue.Trial;
import dev.lathe.json.JsonWriter;
import dev.lathe.wire.Inbound;
import dev.lathe.wire.Reply;
import dev.lathe.wire.RpcError;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** What happens to running calls when a connection is closed. */
final class ClosingTest {

    private static final byte[] CALL = ("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{"
                    + "\"name\":\"point\",\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
                    + "\"io.modelcontextprotocol/clientCapabilities\":{}}}}")
            .getBytes(StandardCharsets.UTF_8);

    private final Inbound inbound = Trial.server().connect();

    @Test
    void closingWaitsForAnAnswerThatIsBeingWritten() throws InterruptedException, ExecutionException, TimeoutException {
        SlowWriting reply = new SlowWriting();
        inbound.receive(CALL, 0, CALL.length, reply);
        assertEquals(Thread.State.TIMED_WAITING, reply.closerDuringWriting.get(10, TimeUnit.SECONDS));
        reply.closer.join();
    }

    /** While the answer is being written, closes the connection and looks whether that waits. */
    private final class SlowWriting implements Reply {

        private final CompletableFuture<Thread.State> closerDuringWriting = new CompletableFuture<>();
        private final Thread closer = new Thread(() -> inbound.close(60_000));

        @Override
        public void result(JsonWriter response) {
            closer.start();
            Thread.State state = closer.getState();
            while (state != Thread.State.TERMINATED && state != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
                state = closer.getState();
            }
            closerDuringWriting.complete(state);
        }

        @Override
        public void ahead(JsonWriter notification) {
            throw new AssertionError(notification);
        }

        @Override
        public void error(RpcError error, JsonWriter response) {
            throw new AssertionError(response);
        }

        @Override
        public void nothing() {
            throw new AssertionError();
        }
    }
}
