package dev.lathe.task;

import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The tasks that this process keeps, so many at most. */
final class TasksOfProcess implements TaskStore {

    private static final long MOST_CHARACTERS = 128 << 20;

    private final int most;
    private final int mostOfOne;
    private final Map<String, Task> tasks = new HashMap<>();

    /** The tasks of each principal, the oldest first. */
    private final Map<Optional<String>, Map<String, Task>> byPrincipal = new HashMap<>();

    private long characters;

    TasksOfProcess(int most, int mostOfOne) {
        if (most < 1 || mostOfOne < 1) {
            throw new IllegalArgumentException(
                    "a store must have room for a task, not for " + Math.min(most, mostOfOne));
        }
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    @Override
    public synchronized boolean add(Task task) {
        Map<String, Task> own = byPrincipal.getOrDefault(task.principal(), Map.of());
        boolean hasRoom = own.size() < mostOfOne || removeOldest(own);
        if (!hasRoom || tasks.size() >= most) {
            return false;
        }
        put(task);
        return true;
    }

    @Override
    public synchronized Optional<Task> find(String id) {
        return Optional.ofNullable(tasks.get(id));
    }

    @Override
    public synchronized void update(String id, UnaryOperator<Task> change) {
        Task before = tasks.get(id);
        if (before != null) {
            Task after = change.apply(before);
            long others = characters - before.state().characters();
            if (others + after.state().characters() > MOST_CHARACTERS) {
                throw new IllegalStateException("there is no room for what task " + id + " has come to");
            }
            characters = others;
            put(after);
        }
    }

    @Override
    public synchronized Optional<Instant> removeExpired(Instant now) {
        Instant next = null;
        Iterator<Task> all = tasks.values().iterator();
        while (all.hasNext()) {
            Task task = all.next();
            if (task.isExpired(now)) {
                all.remove();
                forget(task);
            } else if (next == null || task.expiresAt().isBefore(next)) {
                next = task.expiresAt();
            }
        }
        return Optional.ofNullable(next);
    }

    synchronized int size() {
        return tasks.size();
    }

    private void put(Task task) {
        tasks.put(task.id(), task);
        Map<String, Task> own = byPrincipal.get(task.principal());
        if (own == null) {
            own = new LinkedHashMap<>();
            byPrincipal.put(task.principal(), own);
        }
        own.put(task.id(), task);
        characters += task.state().characters();
    }

    private boolean removeOldest(Map<String, Task> own) {
        Task oldest = oldestThatHasEnded(own);
        if (oldest != null) {
            tasks.remove(oldest.id());
            forget(oldest);
        }
        return oldest != null;
    }

    private static @Nullable Task oldestThatHasEnded(Map<String, Task> own) {
        for (Task task : own.values()) {
            if (task.state().isTerminal()) {
                return task;
            }
        }
        return null;
    }

    private void forget(Task task) {
        characters -= task.state().characters();
        Map<String, Task> own = byPrincipal.get(task.principal());
        if (own != null) {
            own.remove(task.id());
            if (own.isEmpty()) {
                byPrincipal.remove(task.principal());
            }
        }
    }
}
