package dev.lathe.dialogue;

import dev.lathe.task.Task;
import dev.lathe.task.TaskStore;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Keeps tasks as a process does, and lets somebody wait for what becomes of the last one. */
public final class WatchedTasks implements TaskStore {

    private final TaskStore tasks;
    private String last = "";

    public WatchedTasks(TaskStore tasks) {
        this.tasks = tasks;
    }

    /** Returns once the task that was begun last has that status. */
    public synchronized void await(String status) throws InterruptedException {
        while (!status().equals(status)) {
            wait();
        }
    }

    /** Returns the status of the task that was begun last. */
    public synchronized String status() {
        return tasks.find(last).orElseThrow().state().status();
    }

    @Override
    public synchronized boolean add(Task task) {
        last = task.id();
        return tasks.add(task);
    }

    @Override
    public Optional<Task> find(String id) {
        return tasks.find(id);
    }

    @Override
    public synchronized void update(String id, UnaryOperator<Task> change) {
        tasks.update(id, change);
        notifyAll();
    }

    @Override
    public Optional<Instant> removeExpired(Instant now) {
        return tasks.removeExpired(now);
    }
}
