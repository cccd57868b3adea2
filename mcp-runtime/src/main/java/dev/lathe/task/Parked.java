package dev.lathe.task;

import dev.lathe.feature.ToolException;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonWriter;
import dev.lathe.question.Question;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * A question that waits for the client to look.
 *
 * @param request the request to the client as JSON text
 */
record Parked(String request, CompletableFuture<JsonObject> response) {

    static Parked of(Question<?> question) {
        JsonWriter json = new JsonWriter();
        question.writeTo(json);
        return new Parked(json.toString(), new CompletableFuture<>());
    }

    static ToolException stopped() {
        return new ToolException("the task was stopped while it waited for the client");
    }

    boolean isOpen() {
        return !response.isDone();
    }

    /** Takes the first answer. */
    void answer(JsonObject given) {
        response.complete(given);
    }

    void abandon() {
        response.cancel(false);
    }

    /** Waits for the answer. */
    JsonObject await() {
        try {
            return response.get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw stopped();
        } catch (CancellationException | ExecutionException stop) {
            throw stopped();
        }
    }
}
