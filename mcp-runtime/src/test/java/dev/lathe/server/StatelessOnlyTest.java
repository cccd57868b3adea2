package dev.lathe.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lathe.dialogue.Trial;
import dev.lathe.json.JsonWriter;
import dev.lathe.wire.Inbound;
import dev.lathe.wire.Reply;
import dev.lathe.wire.RpcError;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A server without sessions tells a client that wants one what it speaks instead (Versioning and Compatibility). */
final class StatelessOnlyTest {

    private final Inbound server = Server.builder("trial", "1.0.0")
            .features(new Trial())
            .statelessOnly()
            .build()
            .connect();

    @Test
    void namesItsRevisionsToAClientThatInitializes() {
        assertEquals(
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32022,"
                        + "\"message\":\"Unsupported protocol version; supported: 2026-07-28\","
                        + "\"data\":{\"supported\":[\"2026-07-28\"],\"requested\":\"2025-11-25\"}}}",
                answer("initialize", "\"protocolVersion\":\"2025-11-25\",\"capabilities\":{}"));
    }

    @Test
    void demandsMetadataOfEveryOtherRequest() {
        assertEquals(
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32602,\"message\":\"'_meta' is missing\"}}",
                answer("tools/list", ""));
    }

    private String answer(String method, String params) {
        byte[] request = ("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"" + method + "\",\"params\":{" + params + "}}")
                .getBytes(StandardCharsets.UTF_8);
        StringBuilder answer = new StringBuilder();
        server.receive(request, 0, request.length, new Reply() {
            @Override
            public void ahead(JsonWriter notification) {
                answer.append("ahead: ").append(notification);
            }

            @Override
            public void result(JsonWriter response) {
                answer.append(response);
            }

            @Override
            public void error(RpcError error, JsonWriter response) {
                answer.append(response);
            }

            @Override
            public void nothing() {
                answer.append("nothing");
            }
        });
        return answer.toString();
    }
}
