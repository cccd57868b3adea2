package dev.lathe.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.dialogue.Foundry;
import dev.lathe.dialogue.ServerLog;
import dev.lathe.feature.Identity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A store that is out of order for a while is no reason to forget what is running. */
final class BrokenStoreTest {

    private static final Identity ALICE = TaskDesk.identity("alice");
    private static final int LONG = 1_000;

    private final BrokenStore store = new BrokenStore();
    private final TaskDesk desk = new TaskDesk(new Foundry(), store);
    private final ServerLog log = new ServerLog();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void whatExpiresIsRemovedOnceTheStoreIsBack() throws InterruptedException {
        store.failRemovals(1);
        desk.begin(ALICE, "cast");
        assertTrue(store.awaitRemovals(2), "nobody looks any more");
        assertTrue(log.next().startsWith("the removal of expired tasks failed; reference "));
    }

    @Test
    void whatExpiresIsStoppedAllTheSame() {
        desk.begin(ALICE, "cast");
        desk.clock.tick();
        desk.clock.tick();
        desk.clock.tick();
        // The thread that looks for what has expired may look at the same time.
        store.failRemovals(Integer.MAX_VALUE);
        store.failUpdates(1);
        assertThrows(IllegalStateException.class, desk.tasks::removeExpired);
        store.failRemovals(0);
        assertInterrupted();
    }

    @Test
    void whatIsCancelledIsStoppedThoughTheClientIsToldOfAMistake() {
        String task = desk.begin(ALICE, "cast");
        store.failUpdates(2);
        String answer = desk.about(ALICE, "tasks/cancel", task);
        assertTrue(answer.contains("-32603"), answer);
        assertInterrupted();
    }

    @Test
    void aResultThatCannotBeKeptIsAnError() {
        store.failUpdates(1);
        String task = desk.begin(ALICE, "crack");
        assertTrue(log.next().startsWith("the result of task " + task + " failed; reference "));
        assertEquals("failed", awaitEnd(task).status());
    }

    @Test
    void progressThatCannotBeKeptIsNoMatterOfTheMethod() {
        store.failUpdates(LONG);
        desk.begin(ALICE, "stages");
        assertTrue(desk.call(ALICE, "reported").contains("it has"));
    }

    private void assertInterrupted() {
        String answer = desk.call(ALICE, "interrupted");
        assertTrue(answer.contains("it was interrupted"), answer);
    }

    private TaskState awaitEnd(String task) {
        TaskState state = store.find(task).orElseThrow().state();
        while (!state.isTerminal()) {
            Thread.onSpinWait();
            state = store.find(task).orElseThrow().state();
        }
        return state;
    }
}
