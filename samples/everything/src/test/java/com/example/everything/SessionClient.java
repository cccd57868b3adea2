package com.example.everything;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;
import java.util.ArrayDeque;
import java.util.Deque;

/** A client with a session, which is asked by requests, in the order in which it answers. */
final class SessionClient extends Client {

    private final Deque<JsonValue> asked = new ArrayDeque<>();

    SessionClient() throws InterruptedException {
        request("initialize", (JsonObject) JsonValue.parse("{\"protocolVersion\":\"2025-11-25\",\"capabilities\":"
                + CAPABILITIES + ",\"clientInfo\":{\"name\":\"test\",\"version\":\"1.0.0\"}}"));
        receive();
        send("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
    }

    @Override
    void request(String method, JsonObject params) {
        send(method, params);
    }

    @Override
    void answer(String key, JsonValue result) {
        send("{\"jsonrpc\":\"2.0\",\"id\":" + asked.remove() + ",\"result\":" + result + "}");
    }

    @Override
    Heard next() throws InterruptedException {
        JsonObject message = receive();
        JsonValue id = message.find("id");
        if (message.find("method") == null) {
            return message.find("result") instanceof JsonObject result
                    ? Heard.result(result)
                    : Heard.error(object(message, "error"));
        }
        if (id == null) {
            return Heard.notification(message);
        }
        asked.add(id);
        return Heard.question(message);
    }
}
