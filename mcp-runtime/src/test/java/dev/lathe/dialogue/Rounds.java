package dev.lathe.dialogue;

import dev.lathe.feature.Identity;
import dev.lathe.feature.Scopes;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import dev.lathe.json.JsonWriter;
import dev.lathe.server.Server;
import dev.lathe.wire.Inbound;
import dev.lathe.wire.Reply;
import dev.lathe.wire.RpcError;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A stateless client that calls tools of the {@link Restaurant}, one after the other. */
public final class Rounds implements Reply {

    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final Inbound server;
    private int calls;

    public Rounds(Server server) {
        this(server, Identity.OWNER);
    }

    private Rounds(Server server, Identity identity) {
        this.server = server.connect(identity);
    }

    /** Returns a client that somebody else has authenticated. */
    public static Rounds of(Server server, String principal) {
        return new Rounds(server, new Identity(Optional.of(principal), Scopes.NOTHING, JsonObject.EMPTY));
    }

    /** Calls the tool and returns its state. */
    public String begin(String tool) {
        return state(call(tool, ""));
    }

    /** Calls the tool again with an answer, and returns what that gives. */
    public String answer(String tool, String state, String key, String content) {
        return call(
                tool,
                ",\"requestState\":\"" + state + "\",\"inputResponses\":{\"" + key
                        + "\":{\"action\":\"accept\",\"content\":" + content + "}}");
    }

    /** Returns the state in an answer. */
    public static String state(String answer) {
        JsonObject result = (JsonObject) ((JsonObject) JsonValue.parse(answer)).find("result");
        return ((JsonString) result.find("requestState")).value();
    }

    /** Calls the tool with some more params, and returns the answer. */
    public String call(String tool, String more) {
        send(tool, more);
        return next();
    }

    private void send(String tool, String more) {
        calls++;
        byte[] line = ("{\"jsonrpc\":\"2.0\",\"id\":" + calls + ",\"method\":\"tools/call\",\"params\":{\"name\":\""
                        + tool
                        + "\"" + more + ",\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
                        + "\"io.modelcontextprotocol/clientCapabilities\":{\"elicitation\":{}}}}}")
                .getBytes(StandardCharsets.UTF_8);
        server.receive(line, 0, line.length, this);
    }

    private String next() {
        try {
            String answer = answers.poll(10, TimeUnit.SECONDS);
            return answer == null ? "no word within 10 s" : answer;
        } catch (InterruptedException stop) {
            throw new AssertionError(stop);
        }
    }

    @Override
    public void ahead(JsonWriter notification) {
        answers.add(notification.toString());
    }

    @Override
    public void result(JsonWriter response) {
        answers.add(response.toString());
    }

    @Override
    public void error(RpcError error, JsonWriter response) {
        answers.add(response.toString());
    }

    @Override
    public void nothing() {
        answers.add("nothing");
    }
}
