package dev.lathe.wire;

import dev.lathe.json.JsonObject;
import java.util.Optional;

/** What a client sends (Base Protocol, section Messages). */
public sealed interface Message {

    /** Wants exactly one answer. */
    record Request(RequestId id, String method, JsonObject params) implements Message {}

    /** Wants none. */
    record Notification(String method, JsonObject params) implements Message {}

    /** Answers a request of the server, or says that something it sent had no readable id. */
    record Response(Optional<RequestId> id, JsonObject body) implements Message {}

    /** Is JSON but none of the above; the id is there if it could be read. */
    record Malformed(Optional<RequestId> id, RpcError error) implements Message {}
}
