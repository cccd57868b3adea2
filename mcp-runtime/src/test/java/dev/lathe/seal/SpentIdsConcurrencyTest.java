package dev.lathe.seal;

import dev.lathe.Interleavings;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whichever threads spend ids while time passes: the results are those of one after the other. */
@Tag("concurrency")
final class SpentIdsConcurrencyTest {

    @Test
    void spendingIsAtomic() {
        Interleavings.check(Spending.class);
    }

    @Test
    void lookingBeforeSpendingWouldBeNoticed() {
        Interleavings.checkFindsTheMistakeIn(LookingBeforeSpending.class);
    }

    /** There is room for two of the three ids, and each expires a second after the other. */
    @Param(name = "id", gen = IntGen.class, conf = "1:3")
    public static final class Spending {

        private final AtomicClock clock = new AtomicClock();
        private final SpentIds uses = new SpentIds(2, clock);

        @Operation
        public boolean spend(@Param(name = "id") int id) {
            return uses.spend(String.valueOf(id), Instant.ofEpochSecond(id));
        }

        @Operation
        public void letASecondPass() {
            clock.tick();
        }
    }

    @Param(name = "id", gen = IntGen.class, conf = "1:3")
    public static final class LookingBeforeSpending {

        private final Set<Integer> uses = ConcurrentHashMap.newKeySet();

        @Operation
        public boolean spend(@Param(name = "id") int id) {
            boolean isNew = !uses.contains(id);
            uses.add(id);
            return isNew;
        }
    }
}
