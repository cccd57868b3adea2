package dev.lathe.core;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonWriter;
import dev.lathe.wire.Message;
import dev.lathe.wire.MessageWriter;
import dev.lathe.wire.Reply;
import dev.lathe.wire.RequestId;
import dev.lathe.wire.RpcError;
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
        json.beginObject();
        era.beginResult(json, result.type());
        result.writeMembers(era, json);
        era.endResult(json, result.caching());
        reply.result(json.endObject().endObject());
    }

    /** Answers with an error. */
    public void refuse(RpcError error) {
        reply.error(error, MessageWriter.error(Optional.of(id()), error));
    }

    /** Answers with a result that is written already. */
    public void answer(byte[] result) {
        reply.result(MessageWriter.beginResponse(id()).raw(result).endObject());
    }
}
