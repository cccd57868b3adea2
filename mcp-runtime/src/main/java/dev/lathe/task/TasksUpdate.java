package dev.lathe.task;

import dev.lathe.core.EmptyResult;
import dev.lathe.core.Exchange;
import dev.lathe.core.Method;
import dev.lathe.core.Params;

/** {@code tasks/update}: answers to what a task asks. Those that nothing asks for are ignored. */
final class TasksUpdate implements Method {

    private final LiveTasks tasks;

    TasksUpdate(LiveTasks tasks) {
        this.tasks = tasks;
    }

    /** As SEP-2663 has it. */
    @Override
    public String subject() {
        return LiveTasks.ID_PARAM;
    }

    @Override
    public void serve(Exchange exchange) {
        Task task = tasks.find(exchange);
        tasks.answer(task, Params.objects(exchange.params(), "inputResponses"));
        exchange.answer(new EmptyResult());
    }
}
