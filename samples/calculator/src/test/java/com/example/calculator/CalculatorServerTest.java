package com.example.calculator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lathe.json.JsonWriter;
import dev.lathe.wire.Inbound;
import dev.lathe.wire.Reply;
import dev.lathe.wire.RpcError;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The same tools through the protocol, in both eras. */
final class CalculatorServerTest {

    private static final String META = "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
            + "\"io.modelcontextprotocol/clientCapabilities\":{}}";

    private final Inbound server = new CalculatorServer().server().connect();

    @Test
    void answersAStatelessClient() throws InterruptedException {
        assertEquals(
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"resultType\":\"complete\","
                        + "\"content\":[{\"type\":\"text\",\"text\":\"5\"}],\"structuredContent\":5,"
                        + "\"_meta\":{\"io.modelcontextprotocol/serverInfo\":{\"name\":\"calculator\","
                        + "\"version\":\"1.0.0\",\"description\":\"Everyday arithmetic.\"}}}}",
                answer("tools/call", "\"name\":\"add\",\"arguments\":{\"a\":2,\"b\":3}," + META));
    }

    @Test
    void answersAClientWithASession() throws InterruptedException {
        answer("initialize", "\"protocolVersion\":\"2025-11-25\",\"capabilities\":{},\"clientInfo\":{}");
        assertEquals(
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"content\":[{\"type\":\"text\",\"text\":\"[2.0,3.0]\"}],"
                        + "\"structuredContent\":{\"result\":[2.0,3.0]}}}",
                answer("tools/call", "\"name\":\"solve\",\"arguments\":{\"equation\":{\"a\":1,\"b\":-5,\"c\":6}}"));
    }

    @Test
    void namesEveryMistakeAndItsPlace() throws InterruptedException {
        String arguments = "{\"operation\":\"divde\",\"left\":\"five\"}";
        assertEquals(
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"resultType\":\"complete\",\"content\":[{\"type\":\"text\","
                        + "\"text\":\"/operation: must be one of ADD, SUBTRACT, MULTIPLY, DIVIDE, got 'divde'; did you"
                        + " mean 'DIVIDE'?\\n/left: must be a number, got 'five'\\n/right: is required\"}],"
                        + "\"isError\":true,\"_meta\":{\"io.modelcontextprotocol/serverInfo\":{\"name\":\"calculator\","
                        + "\"version\":\"1.0.0\",\"description\":\"Everyday arithmetic.\"}}}}",
                answer("tools/call", "\"name\":\"calculate\",\"arguments\":" + arguments + "," + META));
    }

    private String answer(String method, String params) throws InterruptedException {
        byte[] request = ("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"" + method + "\",\"params\":{" + params + "}}")
                .getBytes(StandardCharsets.UTF_8);
        Answers answers = new Answers();
        server.receive(request, 0, request.length, answers);
        return answers.queue.poll(10, TimeUnit.SECONDS);
    }

    /** Keeps what the server says. */
    private static final class Answers implements Reply {

        private final BlockingQueue<String> queue = new LinkedBlockingQueue<>();

        @Override
        public void ahead(JsonWriter notification) {
            queue.add(notification.toString());
        }

        @Override
        public void result(JsonWriter response) {
            queue.add(response.toString());
        }

        @Override
        public void error(RpcError error, JsonWriter response) {
            queue.add(response.toString());
        }

        @Override
        public void nothing() {
            queue.add("");
        }
    }
}
