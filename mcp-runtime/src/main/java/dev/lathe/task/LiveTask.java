package dev.lathe.task;

import dev.lathe.core.Calls;
import dev.lathe.core.Exchange;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import dev.lathe.question.Question;
import dev.lathe.wire.Message;
import dev.lathe.wire.RequestId;
import dev.lathe.wire.RpcError;
import dev.lathe.wire.RpcException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A task whose call runs in this process, and what that waits for. Thread-safe. */
final class LiveTask {

    /** How many characters its answers may have, all together: they stay as long as its call runs. */
    static final int MOST_ANSWERED = 4 << 20;

    private final String id;
    private final Instant expiresAt;
    private final LiveTasks tasks;

    /** Every question of its life, by its key: none is asked twice. */
    private final Map<String, Parked> parked = new LinkedHashMap<>();

    private long answered;
    private boolean over;

    LiveTask(Task task, LiveTasks tasks) {
        this.id = task.id();
        this.expiresAt = task.expiresAt();
        this.tasks = tasks;
    }

    /** Returns the id that the task's call has among others. */
    static RequestId requestId(String task) {
        return new RequestId(new JsonString(task).toString());
    }

    String id() {
        return id;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    /** Returns what the call of that request serves from now on. The task always wants to know of progress. */
    Exchange exchange(Exchange request, Calls calls) {
        Map<String, JsonValue> wish = Map.of("progressToken", new JsonString(id));
        JsonObject params = JsonObject.of(Map.of("_meta", JsonObject.of(wish)));
        RequestId own = requestId(id);
        return new Exchange(
                request.era(),
                new Message.Request(own, request.request().method(), params),
                request.client(),
                calls,
                new TaskReply(this, own));
    }

    synchronized void say(String message) {
        tasks.say(id, message);
    }

    /** Waits for the client from now on, with everything else that is asked at the moment. */
    synchronized List<Parked> park(List<Question<?>> questions) {
        if (over) {
            throw Parked.stopped();
        }
        List<Parked> asked = new ArrayList<>();
        for (Question<?> question : questions) {
            Parked known = parked.get(question.key());
            Parked own = known == null ? Parked.of(question) : known;
            parked.put(question.key(), own);
            asked.add(own);
        }
        tellWhatIsOpen();
        return asked;
    }

    /**
     * Takes the answers to what is open, and ignores all others.
     *
     * @throws RpcException if they are too long; none is taken then
     */
    synchronized void answer(JsonObject responses) {
        Map<String, JsonObject> answers = new HashMap<>();
        long more = 0;
        for (Map.Entry<String, JsonValue> response : responses.members().entrySet()) {
            Parked question = parked.get(response.getKey());
            if (question != null && question.isOpen()) {
                answers.put(response.getKey(), (JsonObject) response.getValue());
                more += response.getValue().toString().length();
            }
        }
        if (answered + more > MOST_ANSWERED) {
            throw new RpcException(
                    RpcError.INVALID_PARAMS,
                    "the answers to one task must have at most " + MOST_ANSWERED + " characters");
        }
        answered += more;
        take(answers);
    }

    private void take(Map<String, JsonObject> answers) {
        for (Map.Entry<String, Parked> question : parked.entrySet()) {
            JsonObject answer = answers.get(question.getKey());
            if (answer != null) {
                question.getValue().answer(answer);
            }
        }
        if (!answers.isEmpty()) {
            tellWhatIsOpen();
        }
    }

    /** Nobody waits for the client any more. */
    synchronized void abandon() {
        over = true;
        for (Parked question : parked.values()) {
            question.abandon();
        }
    }

    void end(TaskState state, Optional<String> message) {
        try {
            tasks.end(id, state, message);
        } finally {
            tasks.ended(id);
        }
    }

    private void tellWhatIsOpen() {
        Map<String, String> open = new LinkedHashMap<>();
        for (Map.Entry<String, Parked> question : parked.entrySet()) {
            if (question.getValue().isOpen()) {
                open.put(question.getKey(), question.getValue().request());
            }
        }
        TaskState state = open.isEmpty() ? new TaskState.Working() : new TaskState.InputRequired(open);
        tasks.update(id, state);
    }
}
