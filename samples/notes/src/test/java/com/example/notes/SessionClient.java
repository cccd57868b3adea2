package com.example.notes;

import dev.lathe.feature.Identity;
import dev.lathe.json.JsonObject;
import dev.lathe.server.Server;

/** A client with a session. */
final class SessionClient extends Client {

    SessionClient(Server server, Identity identity) throws InterruptedException {
        super(server, identity);
        ask("initialize", """
                {"protocolVersion":"2025-11-25","capabilities":{},"clientInfo":{"name":"test","version":"1.0.0"}}""");
        send("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
    }

    @Override
    JsonObject ask(String method, JsonObject params) throws InterruptedException {
        request(method, params);
        return answer();
    }

    /** It hears of lists anyway. */
    @Override
    void listen(String uri) throws InterruptedException {
        ask("resources/subscribe", "{\"uri\":\"" + uri + "\"}");
    }
}
