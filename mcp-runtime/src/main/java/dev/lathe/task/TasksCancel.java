package dev.lathe.task;

import dev.lathe.core.EmptyResult;
import dev.lathe.core.Exchange;
import dev.lathe.core.Method;

/** {@code tasks/cancel}: ends a task that has not ended. */
final class TasksCancel implements Method {

    private final LiveTasks tasks;

    TasksCancel(LiveTasks tasks) {
        this.tasks = tasks;
    }

    /** As SEP-2663 has it. */
    @Override
    public String subject() {
        return LiveTasks.ID_PARAM;
    }

    @Override
    public void serve(Exchange exchange) {
        tasks.cancel(tasks.find(exchange));
        exchange.answer(new EmptyResult());
    }
}
