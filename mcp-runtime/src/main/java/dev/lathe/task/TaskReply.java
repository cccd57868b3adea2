package dev.lathe.task;

import dev.lathe.core.Failures;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import dev.lathe.json.JsonWriter;
import dev.lathe.wire.MessageWriter;
import dev.lathe.wire.Reply;
import dev.lathe.wire.RequestId;
import dev.lathe.wire.RpcError;
import java.util.Optional;

/**
 * Keeps what a call says to its client, until that asks. What the store does not take is in the log: the call has no
 * part in that.
 */
final class TaskReply implements Reply {

    private static final int LONGEST_MESSAGE = 1_000;

    private final LiveTask task;

    /** What stands before a result. */
    private final int envelope;

    TaskReply(LiveTask task, RequestId id) {
        this.task = task;
        this.envelope = MessageWriter.beginResponse(id).size();
    }

    /** Progress is the status of the task; nothing else that is said on the way is for tasks. */
    @Override
    public void ahead(JsonWriter notification) {
        JsonObject said = (JsonObject) JsonValue.parse(notification.toString());
        if (said.find("method") instanceof JsonString method
                && method.value().equals("notifications/progress")
                && said.find("params") instanceof JsonObject progress
                && progress.find("message") instanceof JsonString message) {
            say(cut(message.value()));
        }
    }

    private void say(String message) {
        try {
            task.say(message);
        } catch (Throwable unkept) {
            Failures.log("the progress of task " + task.id(), unkept);
        }
    }

    @Override
    public void result(JsonWriter response) {
        String message = response.toString();
        String result = message.substring(envelope, message.length() - "}".length());
        end(new TaskState.Completed(result), Optional.empty());
    }

    @Override
    public void error(RpcError error, JsonWriter response) {
        end(new TaskState.Failed(error), Optional.of(cut(error.message())));
    }

    @Override
    public void nothing() {
        last(new TaskState.Cancelled(), Optional.empty());
    }

    /** What the store does not take may have been too much for it: a mistake is short. */
    private void end(TaskState state, Optional<String> message) {
        try {
            task.end(state, message);
        } catch (Throwable unkept) {
            RpcError error = Failures.internalError("the result of task " + task.id(), unkept);
            last(new TaskState.Failed(error), Optional.of(error.message()));
        }
    }

    private void last(TaskState state, Optional<String> message) {
        try {
            task.end(state, message);
        } catch (Throwable unkept) {
            Failures.log("the end of task " + task.id(), unkept);
        }
    }

    private static String cut(String message) {
        return message.length() <= LONGEST_MESSAGE
                ? message
                : message.substring(0, message.offsetByCodePoints(LONGEST_MESSAGE - 2, 1)) + "…";
    }
}
