package dev.lathe.processor.page;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lathe.json.JsonWriter;
import dev.lathe.server.Server;
import dev.lathe.wire.Inbound;
import dev.lathe.wire.Outbound;
import dev.lathe.wire.Reply;
import dev.lathe.wire.RpcError;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A connection to a server in memory. What answers a request and what does not are kept apart. */
final class Wire implements Reply, Outbound {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
    private final BlockingQueue<JsonNode> changes = new LinkedBlockingQueue<>();
    private final Inbound inbound;

    Wire(Server server) {
        inbound = server.connect(this);
    }

    void send(JsonNode message) {
        byte[] bytes = message.toString().getBytes(StandardCharsets.UTF_8);
        inbound.receive(bytes, 0, bytes.length, this);
    }

    /** Returns the next message about a request. */
    JsonNode next() {
        return next(answers);
    }

    /** Returns the next message about a change. */
    JsonNode nextChange() {
        return next(changes);
    }

    @Override
    public void ahead(JsonWriter notification) {
        JsonNode message = read(notification);
        boolean isOfStream = message.at("/params/_meta").has("io.modelcontextprotocol/subscriptionId");
        (isOfStream ? changes : answers).add(message);
    }

    @Override
    public void result(JsonWriter response) {
        answers.add(read(response));
    }

    @Override
    public void error(RpcError error, JsonWriter response) {
        answers.add(read(response));
    }

    @Override
    public void nothing() {
        // Nobody waits for it.
    }

    @Override
    public void send(JsonWriter message) {
        changes.add(read(message));
    }

    private static JsonNode next(BlockingQueue<JsonNode> queue) {
        try {
            JsonNode message = queue.poll(20, TimeUnit.SECONDS);
            assertNotNull(message, "the server says nothing");
            return message;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode read(JsonWriter message) {
        try {
            return JSON.readTree(message.toString());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
