package dev.lathe.task;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import dev.lathe.json.JsonWriter;
import dev.lathe.wire.MessageWriter;
import dev.lathe.wire.Reply;
import dev.lathe.wire.RequestId;
import dev.lathe.wire.RpcError;
import java.util.Optional;

/** Keeps what a call says to its client, until that asks. */
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
            task.say(cut(message.value()));
        }
    }

    @Override
    public void result(JsonWriter response) {
        String message = response.toString();
        String result = message.substring(envelope, message.length() - "}".length());
        task.end(new TaskState.Completed(result), Optional.empty());
    }

    @Override
    public void error(RpcError error, JsonWriter response) {
        task.end(new TaskState.Failed(error), Optional.of(cut(error.message())));
    }

    @Override
    public void nothing() {
        task.end(new TaskState.Cancelled(), Optional.empty());
    }

    private static String cut(String message) {
        return message.length() <= LONGEST_MESSAGE
                ? message
                : message.substring(0, message.offsetByCodePoints(LONGEST_MESSAGE - 2, 1)) + "…";
    }
}
