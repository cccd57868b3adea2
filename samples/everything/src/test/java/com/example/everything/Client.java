package com.example.everything;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import dev.lathe.json.JsonWriter;
import dev.lathe.wire.Inbound;
import dev.lathe.wire.Outbound;
import dev.lathe.wire.Reply;
import dev.lathe.wire.RpcError;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** One client of the sample, in memory. What it hears is the same in both eras of the protocol; how, is not. */
abstract class Client implements Reply, Outbound {

    static final String CAPABILITIES = "{\"sampling\":{},\"elicitation\":{},\"roots\":{\"listChanged\":true}}";

    private final BlockingQueue<JsonObject> messages = new LinkedBlockingQueue<>();
    private final Inbound server = new Everything().server().connect(this);
    private int requests;

    /** Sends a request. */
    abstract void request(String method, JsonObject params);

    /** Answers the question that was asked under this key. */
    abstract void answer(String key, JsonValue result);

    /** Returns what the server says next. */
    abstract Heard next() throws InterruptedException;

    /**
     * What a server says.
     *
     * @param mark what it is: a result {@code =}, an error {@code x}, a notification {@code ~} or a question {@code ?}
     * @param name the method of a notification or a question
     * @param content the result, the error or the parameters
     */
    record Heard(char mark, String name, JsonValue content) {

        static Heard notification(JsonObject message) {
            return new Heard('~', method(message), params(message));
        }

        static Heard question(JsonObject request) {
            return new Heard('?', method(request), params(request));
        }

        static Heard result(JsonObject result) {
            return new Heard('=', "", result);
        }

        /** Without the message, which says in words what the code and the data are. */
        static Heard error(JsonObject error) {
            return new Heard('x', "", without(error, "message"));
        }

        private static String method(JsonObject message) {
            return text(message, "method");
        }

        private static JsonObject params(JsonObject message) {
            return message.find("params") instanceof JsonObject params ? params : JsonObject.EMPTY;
        }
    }

    final void send(String message) {
        byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
        server.receive(bytes, 0, bytes.length, this);
    }

    final void send(String method, JsonValue params) {
        send("{\"jsonrpc\":\"2.0\",\"id\":" + ++requests + ",\"method\":\"" + method + "\",\"params\":" + params + "}");
    }

    final JsonObject receive() throws InterruptedException {
        JsonObject message = messages.poll(10, TimeUnit.SECONDS);
        assertNotNull(message, "the server says nothing");
        return message;
    }

    static JsonObject with(JsonObject object, String name, JsonValue value) {
        Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
        members.put(name, value);
        return JsonObject.of(members);
    }

    static JsonObject without(JsonObject object, String... names) {
        Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
        for (String name : names) {
            members.remove(name);
        }
        return JsonObject.of(members);
    }

    static JsonObject object(JsonObject object, String name) {
        return object.find(name) instanceof JsonObject inner ? inner : JsonObject.EMPTY;
    }

    static String text(JsonObject object, String name) {
        return object.find(name) instanceof JsonString text ? text.value() : "";
    }

    @Override
    public void send(JsonWriter message) {
        messages.add((JsonObject) JsonValue.parse(message.toString()));
    }

    @Override
    public void ahead(JsonWriter notification) {
        send(notification);
    }

    @Override
    public void result(JsonWriter response) {
        send(response);
    }

    @Override
    public void error(RpcError error, JsonWriter response) {
        send(response);
    }

    @Override
    public void nothing() {}
}
