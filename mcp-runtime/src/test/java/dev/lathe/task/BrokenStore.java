package dev.lathe.task;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** Keeps tasks as a process does, but has lost its database for so many updates or removals. */
final class BrokenStore implements TaskStore {

    private final TaskStore tasks = TaskStore.inProcess();
    private final AtomicInteger updates = new AtomicInteger();
    private final AtomicInteger removals = new AtomicInteger();
    private final Semaphore attempts = new Semaphore(0);

    void failUpdates(int count) {
        updates.set(count);
    }

    void failRemovals(int count) {
        removals.set(count);
    }

    /** Returns once there were so many more attempts to remove what has expired; false if there were not. */
    boolean awaitRemovals(int count) throws InterruptedException {
        return attempts.tryAcquire(count, 10, TimeUnit.SECONDS);
    }

    @Override
    public boolean add(Task task) {
        return tasks.add(task);
    }

    @Override
    public Optional<Task> find(String id) {
        return tasks.find(id);
    }

    @Override
    public void update(String id, UnaryOperator<Task> change) {
        failWhile(updates);
        tasks.update(id, change);
    }

    @Override
    public Optional<Instant> removeExpired(Instant now) {
        attempts.release();
        failWhile(removals);
        return tasks.removeExpired(now);
    }

    private static void failWhile(AtomicInteger left) {
        if (left.getAndUpdate(count -> Math.max(0, count - 1)) > 0) {
            throw new IllegalStateException("no database");
        }
    }
}
