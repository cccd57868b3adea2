package dev.lathe.task;

import dev.lathe.core.Era;
import dev.lathe.core.Result;
import dev.lathe.json.JsonWriter;

/** A {@code CreateTaskResult}: what a request is answered with that goes on as a task. */
record Created(Task task) implements Result {

    @Override
    public String type() {
        return "task";
    }

    @Override
    public void writeMembers(Era era, JsonWriter json) {
        task.writeMembers(json);
    }
}
