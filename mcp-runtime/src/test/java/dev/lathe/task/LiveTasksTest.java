package dev.lathe.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.dialogue.Foundry;
import dev.lathe.dialogue.WatchedTasks;
import dev.lathe.feature.Identity;
import dev.lathe.feature.Scopes;
import dev.lathe.json.JsonObject;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whom tasks belong to, how long they live, and how many there are. */
final class LiveTasksTest {

    private static final Identity ALICE = TaskDesk.identity("alice");
    private static final Identity BOB = TaskDesk.identity("bob");
    private static final String NOT_FOUND = "{\"code\":-32602,\"message\":\"Task not found\"}";

    private final TasksOfProcess kept = new TasksOfProcess(3, 2);
    private final WatchedTasks store = new WatchedTasks(kept);
    private final TaskDesk desk = new TaskDesk(new Foundry(), store);

    @Test
    void nobodyCanGuessAnId() {
        assertTrue(desk.begin(ALICE, "cast").matches("[-0-9a-f]{36}"));
    }

    @Test
    void aTaskIsForTheCallerThatHasBegunIt() {
        String task = desk.begin(ALICE, "cast");
        for (Identity stranger : new Identity[] {BOB, Identity.OWNER}) {
            assertEquals(NOT_FOUND, desk.get(stranger, task));
            assertEquals(NOT_FOUND, desk.about(stranger, "tasks/update", task));
            assertEquals(NOT_FOUND, desk.about(stranger, "tasks/cancel", task));
        }
        assertEquals(NOT_FOUND, desk.get(ALICE, "786512e2-9e0d-44bd-8f29-789f320fe840"));
        assertStatus("working", task);
    }

    /** A token that allows less does not get by a task what the tool would not tell it. */
    @Test
    void aTaskTakesTheScopesOfItsTool() {
        Identity minter = new Identity(ALICE.principal(), Scopes.of("coins"), JsonObject.EMPTY);
        String task = desk.begin(minter, "mint");
        String denied =
                "{\"code\":403,\"message\":\"this needs the scope 'coins'\",\"data\":{\"requiredScopes\":[\"coins\"]}}";
        assertEquals(denied, desk.call(ALICE, "mint"));
        for (String method : new String[] {"tasks/get", "tasks/update", "tasks/cancel"}) {
            assertEquals(denied, desk.about(ALICE, method, task));
            assertEquals(NOT_FOUND, desk.about(BOB, method, task));
        }
        assertTrue(desk.get(minter, task).contains("\"working\""));
    }

    @Test
    void aTaskThatHasEndedIsThereUntilItExpires() throws InterruptedException {
        String task = desk.begin(ALICE, "crack");
        store.await("completed");
        desk.clock.tick();
        desk.clock.tick();
        assertStatus("completed", task);
        desk.clock.tick();
        assertEquals(NOT_FOUND, desk.get(ALICE, task));
        assertEquals(Optional.empty(), desk.tasks.removeExpired());
        assertEquals(0, kept.size());
    }

    @Test
    void aTaskThatRunsIsStoppedWhenItExpires() {
        String task = desk.begin(ALICE, "cast");
        desk.clock.tick();
        String other = desk.begin(ALICE, "cast");
        desk.clock.tick();
        desk.clock.tick();
        assertEquals(NOT_FOUND, desk.get(ALICE, task));
        assertEquals(Optional.of(desk.clock.instant().plusSeconds(1)), desk.tasks.removeExpired());
        assertTrue(desk.call(ALICE, "interrupted").contains("it was interrupted"));
        assertStatus("working", other);
    }

    @Test
    void whereThereIsNoRoomAToolAnswersAsAnyOther() {
        desk.begin(ALICE, "confirm");
        desk.begin(ALICE, "confirm");
        assertEquals(
                "{\"code\":-32603,\"message\":\"there are too many tasks; cancel some, or try later\"}",
                desk.call(ALICE, "crack"));
        desk.call(BOB, "go");
        assertTrue(desk.call(ALICE, "cast").contains("\"text\":\"cast\""));
    }

    @Test
    void aTaskThatHasEndedMakesRoomForAnotherOfTheSameCaller() throws InterruptedException {
        String running = desk.begin(ALICE, "cast");
        String ended = desk.begin(ALICE, "crack");
        store.await("completed");
        String next = desk.begin(ALICE, "cast");
        assertStatus("working", running);
        assertEquals(NOT_FOUND, desk.get(ALICE, ended));
        assertStatus("working", next);
        String last = desk.begin(BOB, "cast");
        assertTrue(desk.get(BOB, last).contains("working"));
        assertTrue(desk.call(BOB, "crack").contains("too many tasks"));
    }

    @Test
    void theAnswersToOneTaskAreBounded() throws InterruptedException {
        String task = desk.begin(ALICE, "alloy");
        store.await("input_required");
        String half = "x".repeat(LiveTask.MOST_ANSWERED / 2);
        assertStatus("input_required", task);
        assertEquals(
                "{\"resultType\":\"complete\"}", answer(task, "first", half).replaceAll(",\"_meta\".*", "}"));
        assertEquals(
                "{\"code\":-32602,\"message\":\"the answers to one task must have at most 4194304 characters\"}",
                answer(task, "second", half));
        answer(task, "unknown", half);
        answer(task, "second", "tin");
        store.await("completed");
    }

    private String answer(String task, String key, String name) {
        return desk.ask(
                ALICE,
                "tasks/update",
                "\"taskId\":\"" + task + "\",\"inputResponses\":{\"" + key
                        + "\":{\"action\":\"accept\",\"content\":{\"name\":\"" + name + "\"}}}");
    }

    @Test
    void theEndOfTheServerIsTheEndOfItsTasks() {
        String task = desk.begin(ALICE, "cast");
        desk.tasks.close(0);
        assertStatus("cancelled", task);
        assertTrue(desk.call(ALICE, "interrupted").contains("it was interrupted"));
        assertEquals("{\"code\":-32603,\"message\":\"the server is shutting down\"}", desk.call(ALICE, "cast"));
        assertEquals("cancelled", store.status());
    }

    private void assertStatus(String status, String task) {
        String answer = desk.get(ALICE, task);
        assertTrue(answer.contains("\"status\":\"" + status + "\""), answer);
    }
}
