package dev.lathe.task;

import dev.lathe.Interleavings;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whichever threads begin, end, and look after tasks: the results are those of one after the other. */
@Tag("concurrency")
final class TasksOfProcessConcurrencyTest {

    @Test
    void everyChangeIsAtomic() {
        Interleavings.check(Keeping.class);
    }

    @Test
    void lookingBeforeEndingWouldBeNoticed() {
        Interleavings.checkFindsTheMistakeIn(LookingBeforeEnding.class);
    }

    /** There is room for two of the three tasks. */
    @Param(name = "id", gen = IntGen.class, conf = "1:3")
    public static final class Keeping {

        private final TasksOfProcess store = new TasksOfProcess(5, 2);

        @Operation
        public boolean begin(@Param(name = "id") int id) {
            return store.add(TasksOfProcessTest.task(String.valueOf(id), "principal"));
        }

        @Operation
        public void cancel(@Param(name = "id") int id) {
            end(id, new TaskState.Cancelled());
        }

        @Operation
        public void complete(@Param(name = "id") int id) {
            end(id, new TaskState.Completed("{}"));
        }

        @Operation
        public String status(@Param(name = "id") int id) {
            Optional<Task> task = store.find(String.valueOf(id));
            return task.isPresent() ? task.get().state().status() : "unknown";
        }

        private void end(int id, TaskState state) {
            store.update(String.valueOf(id), task -> task.in(state, Optional.empty(), Instant.EPOCH));
        }
    }

    @Param(name = "id", gen = IntGen.class, conf = "1:2")
    public static final class LookingBeforeEnding {

        private final Map<Integer, String> ended = new ConcurrentHashMap<>();

        @Operation
        public String cancel(@Param(name = "id") int id) {
            return end(id, "cancelled");
        }

        @Operation
        public String complete(@Param(name = "id") int id) {
            return end(id, "completed");
        }

        private String end(int id, String status) {
            if (!ended.containsKey(id)) {
                ended.put(id, status);
            }
            return ended.get(id);
        }
    }
}
