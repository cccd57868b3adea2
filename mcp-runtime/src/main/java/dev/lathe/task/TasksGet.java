package dev.lathe.task;

import dev.lathe.core.Era;
import dev.lathe.core.Exchange;
import dev.lathe.core.Method;
import dev.lathe.core.Result;
import dev.lathe.json.JsonWriter;

/** {@code tasks/get}: how a task is doing, and what has come of it. */
final class TasksGet implements Method {

    private final LiveTasks tasks;

    TasksGet(LiveTasks tasks) {
        this.tasks = tasks;
    }

    /** As SEP-2663 has it. */
    @Override
    public String subject() {
        return LiveTasks.ID_PARAM;
    }

    @Override
    public void serve(Exchange exchange) {
        exchange.answer(new Detailed(tasks.find(exchange)));
    }

    /** A {@code DetailedTask}. */
    private record Detailed(Task task) implements Result {
        @Override
        public void writeMembers(Era era, JsonWriter json) {
            task.writeMembers(json);
            task.state().writeMembers(json);
        }
    }
}
