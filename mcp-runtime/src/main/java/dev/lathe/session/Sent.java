package dev.lathe.session;

import dev.lathe.core.Call;
import dev.lathe.core.Saying;
import dev.lathe.feature.ToolException;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonWriter;
import dev.lathe.json.Printable;
import dev.lathe.question.Question;
import dev.lathe.wire.MessageWriter;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A question on its way, and the thread that waits for it. Thread-safe. */
final class Sent {

    private final Call call;
    private final Inbox inbox;
    private final Question<?> question;
    private final long deadline;
    private final String uuid = UUID.randomUUID().toString();
    private final CompletableFuture<JsonObject> answer = new CompletableFuture<>();

    Sent(Call call, Inbox inbox, Question<?> question, Duration limit) {
        this.call = call;
        this.inbox = inbox;
        this.question = question;
        this.deadline = System.nanoTime() + limit.toNanos();
    }

    static ToolException unanswerable() {
        return new ToolException("the client cannot be asked any more");
    }

    /** Returns the id of the request as JSON text: nobody can guess it. */
    String id() {
        return "\"" + uuid + "\"";
    }

    /** Sends it on the call's own stream. */
    void send(String params) {
        JsonWriter json = new JsonWriter().beginObject().name("jsonrpc").value("2.0");
        json.name("id").value(uuid).name("method").value(question.method());
        if (!params.isEmpty()) {
            json.name("params").raw(params);
        }
        call.ahead(json.endObject());
    }

    void receive(JsonObject response) {
        answer.complete(response);
    }

    /** Waits for the answer and reads it, until it is too late. */
    void await() {
        try {
            long left = deadline - System.nanoTime();
            question.answer(result(answer.get(left, TimeUnit.NANOSECONDS)));
        } catch (TimeoutException late) {
            giveUp("there was no answer in time");
            throw new ToolException("the client did not answer '" + question.key() + "' in time");
        } catch (ExecutionException gone) {
            throw unanswerable();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new ToolException("the call was stopped while it waited for the client");
        }
    }

    /** Tells the client that its answer is not wanted any more, if it has given none. */
    void giveUp(String reason) {
        call.ahead(new Withdrawal(reason));
    }

    /** Settled when it is the call's turn: nothing is taken back that its end would then keep from being said. */
    private final class Withdrawal implements Saying {

        private final String reason;

        Withdrawal(String reason) {
            this.reason = reason;
        }

        @Override
        public @Nullable JsonWriter take() {
            if (!inbox.take(Sent.this)) {
                return null;
            }
            answer.completeExceptionally(unanswerable());
            JsonWriter json =
                    MessageWriter.beginNotification("notifications/cancelled").beginObject();
            json.name("requestId").value(uuid).name("reason").value(reason);
            return json.endObject().endObject();
        }
    }

    private JsonObject result(JsonObject response) {
        if (response.find("error") instanceof JsonObject error) {
            String message = error.find("message") instanceof JsonString text ? text.value() : "it does not say why";
            throw new ToolException("the client cannot answer '" + question.key() + "': " + Printable.of(message));
        }
        if (response.find("result") instanceof JsonObject result) {
            return result;
        }
        throw new ToolException("the client's answer to '" + question.key() + "' is no object");
    }
}
