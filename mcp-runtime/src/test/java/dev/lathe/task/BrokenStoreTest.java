package dev.lathe.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.dialogue.Foundry;
import dev.lathe.dialogue.ServerLog;
import dev.lathe.feature.Identity;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A store that is out of order takes nothing along with it. */
final class BrokenStoreTest {

    private static final Identity ALICE = TaskDesk.identity("alice");

    private final ServerLog log = new ServerLog();
    private final Breakable store = new Breakable();
    private final TaskDesk desk = new TaskDesk(new Foundry(), store);

    @AfterEach
    void closeLog() {
        log.close();
    }

    @Test
    void aTaskThatIsCancelledIsStoppedWhateverItsStoreDoes() {
        String task = desk.begin(ALICE, "cast");
        store.isBroken = true;
        assertTrue(desk.about(ALICE, "tasks/cancel", task).contains("-32603"), "the store did not take it");
        assertTrue(desk.call(ALICE, "interrupted").contains("it was interrupted"));
    }

    @Test
    void whatHasExpiredIsLookedForAgain() throws InterruptedException {
        store.isBroken = true;
        store.addsAllTheSame = true;
        desk.begin(ALICE, "cast");
        assertEquals("failed", store.looks.poll(10, TimeUnit.SECONDS));
        store.isBroken = false;
        assertEquals("looked", store.looks.poll(10, TimeUnit.SECONDS));
    }

    /** A store that can be out of order. */
    private static final class Breakable implements TaskStore {

        private final TaskStore tasks = TaskStore.inProcess();
        private final BlockingQueue<String> looks = new LinkedBlockingQueue<>();
        private volatile boolean isBroken;
        private volatile boolean addsAllTheSame;

        @Override
        public boolean add(Task task) {
            check(addsAllTheSame);
            return tasks.add(task);
        }

        @Override
        public Optional<Task> find(String id) {
            return tasks.find(id);
        }

        @Override
        public void update(String id, UnaryOperator<Task> change) {
            check(false);
            tasks.update(id, change);
        }

        @Override
        public Optional<Instant> removeExpired(Instant now) {
            looks.add(isBroken ? "failed" : "looked");
            check(false);
            return tasks.removeExpired(now);
        }

        private void check(boolean isExcused) {
            if (isBroken && !isExcused) {
                throw new IllegalStateException("no database");
            }
        }
    }
}
