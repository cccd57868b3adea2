package dev.lathe.http.endpoint;

import dev.lathe.json.JsonArray;
import dev.lathe.json.JsonValue;
import dev.lathe.wire.Message;
import dev.lathe.wire.MessageReader;
import dev.lathe.wire.RequestId;
import java.util.Optional;

/**
 * What a client has posted.
 *
 * @param value all of it
 * @param message what it is; several in an array are none
 */
record Posted(JsonValue value, Message message) {

    static Posted of(JsonValue value) {
        return new Posted(value, MessageReader.read(value));
    }

    /** Tells whether something in it wants an answer. */
    boolean wantsAnswer() {
        if (value instanceof JsonArray several) {
            return several.items().stream().anyMatch(item -> MessageReader.read(item) instanceof Message.Request);
        }
        return message instanceof Message.Request;
    }

    /** Returns what tells the client for which of its requests an error is. */
    Optional<RequestId> id() {
        if (message instanceof Message.Request request) {
            return Optional.of(request.id());
        }
        return message instanceof Message.Malformed malformed ? malformed.id() : Optional.empty();
    }

    /** Tells whether it is a request of that method. */
    boolean asks(String method) {
        return message instanceof Message.Request request && request.method().equals(method);
    }
}
