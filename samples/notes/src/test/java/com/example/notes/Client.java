package com.example.notes;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.lathe.feature.Identity;
import dev.lathe.feature.Scopes;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import dev.lathe.json.JsonWriter;
import dev.lathe.server.Server;
import dev.lathe.wire.Inbound;
import dev.lathe.wire.Outbound;
import dev.lathe.wire.Reply;
import dev.lathe.wire.RpcError;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** One client of the sample, in memory, whose token allows what a test says. */
abstract class Client implements Reply, Outbound {

    /** How a client of an era connects. */
    interface Era {
        Client connect(Server server, Identity identity) throws InterruptedException;
    }

    static final Map<String, Era> ERAS = Map.of("session", SessionClient::new, "stateless", StatelessClient::new);

    private final BlockingQueue<JsonObject> answers = new LinkedBlockingQueue<>();
    private final BlockingQueue<JsonObject> notifications = new LinkedBlockingQueue<>();
    private final Inbound inbound;
    private int requests;

    Client(Server server, Identity identity) {
        inbound = server.connect(identity, this);
    }

    /** Somebody whose token has these scopes. */
    static Identity caller(String... scopes) {
        return new Identity(Optional.of("alice"), Scopes.of(scopes), JsonObject.EMPTY);
    }

    /** Returns the answer to a request: its result, or its error. */
    abstract JsonObject ask(String method, JsonObject params) throws InterruptedException;

    /** Has itself told whenever the list of resources changes, and whenever this resource does. */
    abstract void listen(String uri) throws InterruptedException;

    final JsonObject ask(String method, String params) throws InterruptedException {
        return ask(method, (JsonObject) JsonValue.parse(params));
    }

    /** Calls a tool with arguments that are texts, name after name. */
    final JsonObject call(String tool, String... arguments) throws InterruptedException {
        Map<String, JsonValue> texts = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            texts.put(arguments[i], new JsonString(arguments[i + 1]));
        }
        return ask(
                "tools/call", JsonObject.of(Map.of("name", new JsonString(tool), "arguments", JsonObject.of(texts))));
    }

    final JsonObject read(String uri) throws InterruptedException {
        return ask("resources/read", JsonObject.of(Map.of("uri", new JsonString(uri))));
    }

    /** Returns what the server says next that is no answer: its method, and the URI that it is about. */
    final String heard() throws InterruptedException {
        JsonObject notification = next(notifications);
        String uri = notification.find("params") instanceof JsonObject params ? text(params, "uri") : "";
        return (text(notification, "method").replace("notifications/", "") + " " + uri).strip();
    }

    final void send(String message) {
        byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
        inbound.receive(bytes, 0, bytes.length, this);
    }

    final void request(String method, JsonObject params) {
        send("{\"jsonrpc\":\"2.0\",\"id\":" + ++requests + ",\"method\":\"" + method + "\",\"params\":" + params + "}");
    }

    final JsonObject answer() throws InterruptedException {
        JsonObject answer = next(answers);
        return (JsonObject) (answer.find("error") == null ? answer.find("result") : answer.find("error"));
    }

    private static JsonObject next(BlockingQueue<JsonObject> messages) throws InterruptedException {
        JsonObject message = messages.poll(10, TimeUnit.SECONDS);
        assertNotNull(message, "the server says nothing");
        return message;
    }

    private static String text(JsonObject object, String name) {
        return object.find(name) instanceof JsonString text ? text.value() : "";
    }

    @Override
    public void send(JsonWriter message) {
        JsonObject received = (JsonObject) JsonValue.parse(message.toString());
        (received.find("method") == null ? answers : notifications).add(received);
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
