package dev.lathe.core;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonWriter;
import dev.lathe.wire.Message;
import dev.lathe.wire.MessageWriter;
import dev.lathe.wire.Reply;
import dev.lathe.wire.RequestId;
import dev.lathe.wire.RpcError;
import java.util.Map;
import java.util.Optional;

/** One request being served: what was asked, by whom, in which era, and the way back. */
public record Exchange(Era era, Message.Request request, Client client, Calls calls, Reply reply) {

    public RequestId id() {
        return request.id();
    }

    public JsonObject params() {
        return request.params();
    }

    /** Answers with a result. */
    public void answer(Result result) {
        JsonWriter json = MessageWriter.beginResponse(id());
        era.writeResult(result, json);
        reply.result(json.endObject());
    }

    /** Answers with an error. */
    public void refuse(RpcError error) {
        reply.error(error, MessageWriter.error(Optional.of(id()), error));
    }

    /** Returns the error that tells of a missing resource (Resources, Error Handling). */
    public RpcError resourceNotFound(String uri) {
        JsonObject data = JsonObject.of(Map.of("uri", new JsonString(uri)));
        return new RpcError(era.resourceNotFound(), "Resource not found", data);
    }

    /** Answers with a result that is written already, and may be in use for other answers at the same time. */
    public void answer(JsonWriter result) {
        reply.result(MessageWriter.beginResponse(id()).raw(result).endObject());
    }
}
