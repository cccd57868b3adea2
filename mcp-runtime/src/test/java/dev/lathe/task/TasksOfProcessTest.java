package dev.lathe.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.json.JsonObject;
import dev.lathe.wire.RpcError;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** However many tasks there are, so many are kept. */
final class TasksOfProcessTest {

    private static final Instant NOW = Instant.parse("2026-07-28T12:00:00Z");
    private static final long TEN_MEGABYTES = 10 << 20;

    private final TasksOfProcess store = new TasksOfProcess(TaskStore.DEFAULT_MOST, TaskStore.DEFAULT_MOST_OF_ONE);

    @Test
    void tenThousandTasksAreKeptAndNoMore() {
        long before = usedHeap();
        for (int i = 0; i < 10_000; i++) {
            assertTrue(store.add(task("task " + i, "principal " + i % 1_000)));
        }
        assertFalse(store.add(task("one more", "somebody else")));
        assertEquals(Optional.of(NOW.plusSeconds(60)), store.removeExpired(NOW));
        long more = usedHeap() - before;
        assertTrue(more < TEN_MEGABYTES, more + " bytes");
        assertEquals(Optional.empty(), store.removeExpired(NOW.plusSeconds(60)));
        assertEquals(0, store.size());
        assertTrue(store.add(task("one more", "somebody else")));
    }

    @Test
    void onePrincipalKeepsItsLatestTasksWhateverItBegins() {
        for (int i = 0; i < 100_000; i++) {
            String id = "task " + i;
            assertTrue(store.add(task(id, "busy")));
            complete(id, "{}");
        }
        assertEquals(100, store.size());
        assertTrue(store.find("task 99900").isPresent());
        assertTrue(store.find("task 99899").isEmpty());
    }

    @Test
    void onePrincipalHasNoRoomWhileAllItsTasksRun() {
        for (int i = 0; i < 100; i++) {
            assertTrue(store.add(task("task " + i, "busy")));
        }
        assertFalse(store.add(task("one more", "busy")));
        assertTrue(store.add(task("another", "other")));
        complete("task 50", "{}");
        assertTrue(store.add(task("one more", "busy")));
        assertTrue(store.find("task 50").isEmpty());
    }

    @Test
    void theResultsOfAllTasksTogetherAreBounded() {
        String result = "x".repeat(64 << 20);
        for (int i = 0; i < 3; i++) {
            store.add(task("task " + i, "principal"));
        }
        complete("task 0", result);
        complete("task 1", result);
        assertThrows(IllegalStateException.class, () -> complete("task 2", result));
        store.removeExpired(NOW.plusSeconds(60));
        store.add(task("task 2", "principal"));
        complete("task 2", result);
    }

    @Test
    void questionsAndErrorsCountAsResultsDo() {
        String text = "x".repeat(64 << 20);
        for (int i = 0; i < 4; i++) {
            store.add(task("task " + i, "principal"));
        }
        change("task 0", new TaskState.InputRequired(Map.of("", text)));
        change("task 1", new TaskState.Failed(new RpcError(1, text)));
        TaskState little = new TaskState.InputRequired(Map.of("key", "?"));
        assertThrows(IllegalStateException.class, () -> change("task 2", little));
        TaskState error = new TaskState.Failed(new RpcError(1, "", JsonObject.EMPTY));
        assertThrows(IllegalStateException.class, () -> change("task 3", error));
        change("task 0", new TaskState.Working());
        change("task 2", little);
        change("task 3", error);
    }

    @Test
    void whatHasEndedNeverChanges() {
        store.add(task("task", "principal"));
        complete("task", "1");
        complete("task", "2");
        store.update("task", task -> task.in(new TaskState.Cancelled(), Optional.empty(), NOW));
        assertEquals(
                Optional.of(new TaskState.Completed("1")), store.find("task").map(Task::state));
    }

    @Test
    void aStoreThatKeepsNothingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> TaskStore.inProcess(0, 1));
        assertThrows(IllegalArgumentException.class, () -> TaskStore.inProcess(1, 0));
    }

    private void complete(String id, String result) {
        change(id, new TaskState.Completed(result));
    }

    private void change(String id, TaskState state) {
        store.update(id, task -> task.in(state, Optional.empty(), NOW));
    }

    static Task task(String id, String principal) {
        return new Task(
                id,
                Optional.of(principal),
                List.of(),
                new TaskState.Working(),
                Optional.empty(),
                NOW,
                NOW,
                Duration.ofSeconds(60),
                Duration.ofSeconds(1));
    }

    /** A collection has happened when what nobody holds is gone. */
    private static long usedHeap() {
        WeakReference<Object> witness = new WeakReference<>(new Object());
        while (witness.get() != null) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
