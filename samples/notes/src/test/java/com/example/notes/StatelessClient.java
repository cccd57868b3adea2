package com.example.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lathe.feature.Identity;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;
import dev.lathe.server.Server;
import java.util.LinkedHashMap;
import java.util.Map;

/** A client of revision 2026-07-28, which says in each request who it is. */
final class StatelessClient extends Client {

    private static final JsonValue META = JsonValue.parse("""
            {"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{}}""");

    StatelessClient(Server server, Identity identity) {
        super(server, identity);
    }

    @Override
    JsonObject ask(String method, JsonObject params) throws InterruptedException {
        request(method, withMeta(params));
        return answer();
    }

    /** What is asked for is answered when there is no more to hear, so nothing is waited for but the first word. */
    @Override
    void listen(String uri) throws InterruptedException {
        String wanted =
                "{\"notifications\":{\"resourcesListChanged\":true,\"resourceSubscriptions\":[\"" + uri + "\"]}}";
        request("subscriptions/listen", withMeta((JsonObject) JsonValue.parse(wanted)));
        assertEquals("subscriptions/acknowledged", heard());
    }

    private static JsonObject withMeta(JsonObject params) {
        Map<String, JsonValue> members = new LinkedHashMap<>(params.members());
        members.put("_meta", META);
        return JsonObject.of(members);
    }
}
