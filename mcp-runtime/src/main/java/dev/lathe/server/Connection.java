package dev.lathe.server;

import dev.lathe.core.Calls;
import dev.lathe.core.Dispatcher;
import dev.lathe.core.Era;
import dev.lathe.core.Failures;
import dev.lathe.feature.Identity;
import dev.lathe.json.JsonArray;
import dev.lathe.json.JsonException;
import dev.lathe.json.JsonLimits;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonReader;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import dev.lathe.wire.Inbound;
import dev.lathe.wire.Message;
import dev.lathe.wire.MessageReader;
import dev.lathe.wire.MessageWriter;
import dev.lathe.wire.Reply;
import dev.lathe.wire.RequestId;
import dev.lathe.wire.RpcError;
import dev.lathe.wire.RpcException;
import java.util.Optional;

/**
 * One client: reads its messages and hands each request to its era. Whatever happens to one message, the next is
 * served.
 */
final class Connection implements Inbound {

    private final EraRouter router;
    private final Identity identity;
    private final Calls calls;

    Connection(EraRouter router, Identity identity, Calls calls) {
        this.router = router;
        this.identity = identity;
        this.calls = calls;
    }

    @Override
    public void receive(byte[] bytes, int offset, int length, Reply reply) {
        try {
            receive(JsonReader.read(bytes, offset, length, JsonLimits.DEFAULT), reply);
        } catch (JsonException mistake) {
            boolean isJson = mistake.kind() != JsonException.Kind.MALFORMED;
            int code = isJson ? RpcError.INVALID_REQUEST : RpcError.PARSE_ERROR;
            refuse(new RpcError(code, String.valueOf(mistake.getMessage())), reply);
        } catch (Throwable failure) {
            refuse(Failures.internalError("a message", failure), reply);
        }
    }

    private void receive(JsonValue value, Reply reply) {
        if (value instanceof JsonArray array && router.batches()) {
            Batch.receive(array, this, reply);
        } else {
            receive(MessageReader.read(value), reply);
        }
    }

    void receive(Message message, Reply reply) {
        if (message instanceof Message.Request request) {
            serve(request, reply);
        } else if (message instanceof Message.Notification notification) {
            try {
                hear(notification);
            } catch (Throwable failure) {
                // It is in the log; a notification must not be answered.
                Failures.internalError("a notification", failure);
            }
            reply.nothing();
        } else if (message instanceof Message.Malformed malformed) {
            reply.error(malformed.error(), MessageWriter.error(malformed.id(), malformed.error()));
        } else {
            router.hear((Message.Response) message);
            reply.nothing();
        }
    }

    @Override
    public void refuse(RpcError error, Reply reply) {
        reply.error(error, MessageWriter.error(Optional.empty(), error));
    }

    @Override
    public void close(long graceMillis) {
        router.close();
        calls.close(graceMillis);
    }

    private void serve(Message.Request request, Reply reply) {
        Era era;
        try {
            era = router.eraOf(request);
        } catch (RpcException refusal) {
            reply.error(refusal.error(), MessageWriter.error(Optional.of(request.id()), refusal.error()));
            return;
        }
        Dispatcher.serve(era, request, identity, calls, reply);
    }

    private void hear(Message.Notification notification) {
        if (notification.method().equals("notifications/cancelled")) {
            JsonValue sent = notification.params().find("requestId");
            Optional<RequestId> id = sent == null ? Optional.empty() : RequestId.of(sent);
            if (id.isPresent()) {
                calls.cancel(id.get(), reason(notification.params()));
            }
        } else {
            router.hear(notification);
        }
    }

    private static Optional<String> reason(JsonObject params) {
        return params.find("reason") instanceof JsonString text ? Optional.of(text.value()) : Optional.empty();
    }
}
