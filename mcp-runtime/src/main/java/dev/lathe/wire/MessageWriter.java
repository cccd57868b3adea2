package dev.lathe.wire;

import dev.lathe.json.JsonWriter;
import java.util.Optional;

/** Writes what a server sends: responses and notifications. */
public final class MessageWriter {

    private MessageWriter() {}

    /** Begins the answer to a request: the result goes in as the next value, then {@code endObject()}. */
    public static JsonWriter beginResponse(RequestId id) {
        JsonWriter json = new JsonWriter();
        return json.beginObject()
                .name("jsonrpc")
                .value("2.0")
                .name("id")
                .raw(id.json())
                .name("result");
    }

    /** Returns an error response; without an id where none could be read (schema, {@code JSONRPCErrorResponse}). */
    public static JsonWriter error(Optional<RequestId> id, RpcError error) {
        JsonWriter json = new JsonWriter();
        json.beginObject().name("jsonrpc").value("2.0");
        if (id.isPresent()) {
            json.name("id").raw(id.get().json());
        }
        json.name("error");
        error.writeTo(json);
        return json.endObject();
    }

    /** Begins a notification: the params go in as the next value, then {@code endObject()}. */
    public static JsonWriter beginNotification(String method) {
        JsonWriter json = new JsonWriter();
        return json.beginObject()
                .name("jsonrpc")
                .value("2.0")
                .name("method")
                .value(method)
                .name("params");
    }
}
