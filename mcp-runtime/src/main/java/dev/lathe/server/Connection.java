package dev.lathe.server;

import dev.lathe.core.Calls;
import dev.lathe.core.Dispatcher;
import dev.lathe.core.Era;
import dev.lathe.core.Failures;
import dev.lathe.feature.Entry;
import dev.lathe.feature.Identity;
import dev.lathe.json.JsonArray;
import dev.lathe.json.JsonObject;
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
 * served. Thread-safe.
 */
public final class Connection implements Inbound {

    private final EraRouter router;
    private final Lookup features;
    private final Identity identity;
    private final Calls calls;

    Connection(EraRouter router, Lookup features, Identity identity, Calls calls) {
        this.router = router;
        this.features = features;
        this.identity = identity;
        this.calls = calls;
    }

    @Override
    public void receive(byte[] bytes, int offset, int length, Reply reply) {
        JsonValue value;
        try {
            value = MessageReader.parse(bytes, offset, length);
        } catch (RpcException mistake) {
            refuse(mistake.error(), reply);
            return;
        } catch (Throwable failure) {
            refuse(Failures.internalError("a message", failure), reply);
            return;
        }
        receive(value, identity, reply);
    }

    /**
     * Takes what {@link MessageReader#parse} has read, from somebody whom the transport knows better by now.
     *
     * @see Inbound#receive
     */
    public void receive(JsonValue value, Identity sender, Reply reply) {
        try {
            if (value instanceof JsonArray array && router.batches()) {
                Batch.receive(array, this, sender, reply);
            } else {
                receive(MessageReader.read(value), sender, reply);
            }
        } catch (Throwable failure) {
            refuse(Failures.internalError("a message", failure), reply);
        }
    }

    /** Takes a single message. */
    void receive(Message message, Identity sender, Reply reply) {
        if (message instanceof Message.Request request) {
            serve(request, sender, reply);
        } else if (message instanceof Message.Notification notification) {
            try {
                hear(notification);
            } catch (Throwable failure) {
                // It is in the log; a notification must not be answered.
                Failures.internalError("a notification", failure);
            }
            reply.nothing();
        } else if (message instanceof Message.Malformed malformed) {
            reply.refused(malformed.error(), MessageWriter.error(malformed.id(), malformed.error()));
        } else {
            router.hear((Message.Response) message);
            reply.nothing();
        }
    }

    /** Returns the revision that the handshake has agreed on, if there was one. */
    public Optional<String> revision() {
        return router.revision();
    }

    /** Tells whether the client expects a stream to begin with an event that it may come back with. */
    public boolean primesStreams() {
        return router.primesStreams();
    }

    /**
     * Returns what a request says that it is about, such as the name of a tool, where its method is about one thing.
     */
    public Optional<JsonString> subject(Message.Request request) {
        try {
            return Lookup.subject(router.eraOf(request), request);
        } catch (RpcException refusal) {
            return Optional.empty();
        }
    }

    /** Returns the feature that a request uses, if it uses one and its sender may use it. */
    public Optional<Entry> feature(Message.Request request, Identity sender) {
        try {
            Era era = router.eraOf(request);
            return features.find(era, request, era.client(request, sender).caller());
        } catch (RpcException refusal) {
            return Optional.empty();
        }
    }

    @Override
    public void refuse(RpcError error, Reply reply) {
        reply.refused(error, MessageWriter.error(Optional.empty(), error));
    }

    @Override
    public void close(long graceMillis) {
        router.close();
        calls.close(graceMillis);
    }

    private void serve(Message.Request request, Identity sender, Reply reply) {
        Era era;
        try {
            era = router.eraOf(request);
        } catch (RpcException refusal) {
            reply.refused(refusal.error(), MessageWriter.error(Optional.of(request.id()), refusal.error()));
            return;
        }
        Dispatcher.serve(era, request, sender, calls, reply);
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
