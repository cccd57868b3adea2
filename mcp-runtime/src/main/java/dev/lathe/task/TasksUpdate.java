package dev.lathe.task;

import dev.lathe.core.Exchange;
import dev.lathe.core.Method;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;
import dev.lathe.wire.RpcError;
import dev.lathe.wire.RpcException;

/** {@code tasks/update}: answers to what a task asks. Those that nothing asks for are ignored. */
final class TasksUpdate implements Method {

    private static final String RESPONSES = "inputResponses";

    private final LiveTasks tasks;

    TasksUpdate(LiveTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public void serve(Exchange exchange) {
        Task task = tasks.find(exchange);
        tasks.answer(task, responses(exchange.params()));
        exchange.answer(new Acknowledged());
    }

    private static JsonObject responses(JsonObject params) {
        if (!(params.find(RESPONSES) instanceof JsonObject responses)) {
            throw new RpcException(RpcError.INVALID_PARAMS, "'" + RESPONSES + "' must be an object");
        }
        for (JsonValue response : responses.members().values()) {
            if (!(response instanceof JsonObject)) {
                throw new RpcException(RpcError.INVALID_PARAMS, "each of '" + RESPONSES + "' must be an object");
            }
        }
        return responses;
    }
}
