package dev.lathe.server;

import dev.lathe.feature.Identity;
import dev.lathe.json.JsonArray;
import dev.lathe.json.JsonValue;
import dev.lathe.json.JsonWriter;
import dev.lathe.wire.Message;
import dev.lathe.wire.MessageReader;
import dev.lathe.wire.Reply;
import dev.lathe.wire.RpcError;
import java.util.Optional;

/** Several messages in one array, and the one array of their answers (2025-03-26, section Batching). */
final class Batch {

    private static final int MOST = 100;

    private final Reply reply;

    /** Each answer has a limit of its own, and none of them may be missing. */
    private final JsonWriter answers = new JsonWriter(Integer.MAX_VALUE).beginArray();

    private int open;
    private boolean empty = true;

    private Batch(Reply reply, int messages) {
        this.reply = reply;
        this.open = messages;
    }

    static void receive(JsonArray messages, Connection connection, Identity sender, Reply reply) {
        int size = messages.items().size();
        if (size == 0 || size > MOST) {
            connection.refuse(
                    new RpcError(RpcError.INVALID_REQUEST, "a batch must have from 1 to " + MOST + " messages"), reply);
            return;
        }
        Batch batch = new Batch(reply, size);
        for (JsonValue message : messages.items()) {
            connection.receive(ofOneRevision(MessageReader.read(message)), sender, batch.new Part());
        }
    }

    /**
     * A request that is of another revision than the batch is none: what that revision asks of it was not looked at.
     */
    private static Message ofOneRevision(Message message) {
        if (message instanceof Message.Request request && EraRouter.saysItsRevision(request)) {
            RpcError error = new RpcError(
                    RpcError.INVALID_REQUEST, "a request that says its revision cannot be in a batch; send it alone");
            return new Message.Malformed(Optional.of(request.id()), error);
        }
        return message;
    }

    private synchronized void ahead(JsonWriter notification) {
        reply.ahead(notification);
    }

    private synchronized void add(JsonWriter answer) {
        answers.raw(answer);
        empty = false;
        close();
    }

    private synchronized void close() {
        open--;
        if (open == 0) {
            if (empty) {
                reply.nothing();
            } else {
                reply.result(answers.endArray());
            }
        }
    }

    /** The way back for one message of the batch. */
    private final class Part implements Reply {

        @Override
        public void ahead(JsonWriter notification) {
            Batch.this.ahead(notification);
        }

        @Override
        public void result(JsonWriter response) {
            add(response);
        }

        @Override
        public void error(RpcError error, JsonWriter response) {
            add(response);
        }

        @Override
        public void nothing() {
            close();
        }
    }
}
