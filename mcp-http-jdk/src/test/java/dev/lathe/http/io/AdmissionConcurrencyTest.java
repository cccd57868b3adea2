package dev.lathe.http.io;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.ThreadIdGen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever comes and goes at the same time: each is told what is so before or after the other. */
@Tag("concurrency")
final class AdmissionConcurrencyTest {

    @Test
    void comingAndGoingAreAtomic() {
        check(Places.class);
    }

    @Test
    void toReserveAPlaceBeforeTheCallerIsKnownToGetItWouldBeNoticed() {
        assertThrows(LincheckAssertionError.class, () -> check(Reserving.class));
    }

    private static void check(Class<?> operations) {
        new ModelCheckingOptions()
                .iterations(10)
                .invocationsPerIteration(100)
                .threads(2)
                .actorsBefore(0)
                .actorsPerThread(4)
                .actorsAfter(0)
                .check(operations);
    }

    /** Two places, one for each of the three callers. */
    @Param(name = "caller", gen = IntGen.class, conf = "1:3")
    @Param(name = "thread", gen = ThreadIdGen.class)
    public static final class Places {

        private final Admission admission = new Admission(2, 1);
        /** What each thread may give back. */
        private final List<Deque<Admission.Permit>> permits = List.of(new ArrayDeque<>(), new ArrayDeque<>());

        @Operation
        public String enter(@Param(name = "thread") int thread, @Param(name = "caller") int caller) {
            Admission.Entry entry = admission.enter(String.valueOf(caller));
            if (entry instanceof Admission.Permit permit) {
                permits.get(thread).add(permit);
                return "inside";
            }
            return entry.toString();
        }

        @Operation
        public boolean leave(@Param(name = "thread") int thread) {
            Admission.Permit permit = permits.get(thread).poll();
            if (permit != null) {
                permit.close();
                permit.close();
            }
            return permit != null;
        }

        @Operation
        public int callers() {
            return admission.callers();
        }
    }

    /** Gives the place back if the caller has one: for a moment it is taken from somebody else. */
    @Param(name = "caller", gen = IntGen.class, conf = "1:3")
    public static final class Reserving {

        private final AtomicInteger inAll = new AtomicInteger();
        private final Set<Integer> inside = ConcurrentHashMap.newKeySet();

        @Operation
        public String enter(@Param(name = "caller") int caller) {
            if (inAll.incrementAndGet() > 2) {
                inAll.decrementAndGet();
                return "IN_ALL";
            }
            if (!inside.add(caller)) {
                inAll.decrementAndGet();
                return "OF_CALLER";
            }
            return "inside";
        }
    }
}
