package com.example.everything;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import java.util.ArrayDeque;
import java.util.Deque;

/** A client of revision 2026-07-28, which is asked in results and answers with the same request once more. */
final class StatelessClient extends Client {

    private static final String PREFIX = "io.modelcontextprotocol/";

    private final Deque<Heard> asked = new ArrayDeque<>();
    private String method = "";
    private JsonObject params = JsonObject.EMPTY;
    private JsonObject answers = JsonObject.EMPTY;
    private String state = "";

    @Override
    void request(String name, JsonObject with) {
        JsonObject meta = with(object(with, "_meta"), PREFIX + "protocolVersion", new JsonString("2026-07-28"));
        if (meta.find(PREFIX + "clientCapabilities") == null) {
            meta = with(meta, PREFIX + "clientCapabilities", JsonValue.parse(CAPABILITIES));
        }
        method = name;
        params = with(with, "_meta", meta);
        send(method, params);
    }

    @Override
    void answer(String key, JsonValue result) {
        answers = with(answers, key, result);
    }

    /** Does to the state of the call what nobody may do. */
    void changeState() {
        state += "-TAMPERED";
    }

    @Override
    Heard next() throws InterruptedException {
        if (answers.size() > 0) {
            send(method, with(with(params, "inputResponses", answers), "requestState", new JsonString(state)));
            answers = JsonObject.EMPTY;
        }
        return asked.isEmpty() ? read(receive()) : asked.remove();
    }

    private Heard read(JsonObject message) {
        if (message.find("method") != null) {
            return Heard.notification(message);
        }
        if (message.find("error") instanceof JsonObject error) {
            return Heard.error(error);
        }
        JsonObject result = object(message, "result");
        if (text(result, "resultType").equals("input_required")) {
            assertNotEquals(state, text(result, "requestState"));
            state = text(result, "requestState");
            object(result, "inputRequests").members().values().forEach(question ->
                    asked.add(Heard.question((JsonObject) question)));
            return asked.remove();
        }
        return Heard.result(complete(result));
    }

    /** Returns what a session would get, of a result that says what each result of this revision says. */
    private static JsonObject complete(JsonObject result) {
        assertEquals("complete", text(result, "resultType"));
        assertEquals("everything", text(object(object(result, "_meta"), PREFIX + "serverInfo"), "name"));
        return without(result, "resultType", "_meta", "ttlMs", "cacheScope");
    }
}
