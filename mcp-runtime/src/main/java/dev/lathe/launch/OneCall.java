package dev.lathe.launch;

import dev.lathe.json.JsonArray;
import dev.lathe.json.JsonBoolean;
import dev.lathe.json.JsonException;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import dev.lathe.json.JsonWriter;
import dev.lathe.server.Server;
import dev.lathe.wire.Inbound;
import dev.lathe.wire.Reply;
import dev.lathe.wire.RpcError;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * One call of a tool, made as a client would make it.
 *
 * @param text what the tool said
 * @param refusal why it was not called
 */
record OneCall(String text, boolean isError, Optional<String> refusal) {

    static OneCall of(Server server, String tool, String arguments) {
        try {
            return of(server, tool, JsonValue.parse(arguments));
        } catch (JsonException mistake) {
            return refused("the arguments are no JSON: " + mistake.getMessage());
        }
    }

    private static OneCall of(Server server, String tool, JsonValue arguments) {
        JsonWriter json = new JsonWriter();
        json.beginObject().name("jsonrpc").value("2.0").name("id").value(1);
        json.name("method").value("tools/call").name("params").beginObject();
        json.name("name").value(tool).name("arguments").value(arguments);
        json.name("_meta").beginObject();
        json.name("io.modelcontextprotocol/protocolVersion").value("2026-07-28");
        json.name("io.modelcontextprotocol/clientCapabilities").beginObject().endObject();
        byte[] request = json.endObject().endObject().endObject().toBytes();

        Inbound inbound = server.connect();
        Answer answer = new Answer();
        inbound.receive(request, 0, request.length, answer);
        return answer.await();
    }

    private static OneCall refused(String why) {
        return new OneCall("", true, Optional.of(why));
    }

    private static OneCall answered(JsonObject result) {
        StringBuilder text = new StringBuilder();
        if (result.find("content") instanceof JsonArray content) {
            for (JsonValue piece : content.items()) {
                text.append(textOf(piece));
                text.append('\n');
            }
        }
        return new OneCall(text.toString(), result.find("isError") == JsonBoolean.TRUE, Optional.empty());
    }

    private static String textOf(JsonValue piece) {
        return piece instanceof JsonObject object && object.find("text") instanceof JsonString text
                ? text.value()
                : piece.toString();
    }

    /** Waits for the answer. */
    private static final class Answer implements Reply {

        private final CountDownLatch arrived = new CountDownLatch(1);
        private volatile OneCall call = refused("the call was cancelled");

        @Override
        public void ahead(JsonWriter notification) {
            // Nobody asked for progress.
        }

        @Override
        public void result(JsonWriter response) {
            if (JsonValue.parse(response.toString()) instanceof JsonObject message
                    && message.find("result") instanceof JsonObject result) {
                call = answered(result);
            }
            arrived.countDown();
        }

        @Override
        public void error(RpcError error, JsonWriter response) {
            call = refused(error.message());
            arrived.countDown();
        }

        @Override
        public void nothing() {
            arrived.countDown();
        }

        OneCall await() {
            try {
                arrived.await();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
            return call;
        }
    }
}
