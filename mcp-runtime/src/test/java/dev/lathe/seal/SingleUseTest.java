package dev.lathe.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** An id is spent once, however many try, and is forgotten when its time has come. */
final class SingleUseTest {

    private final ManualClock clock = new ManualClock();
    private final SingleUse uses = new SpentIds(3, clock);

    @Test
    void anIdIsSpentOnce() {
        assertTrue(uses.spend("a", in(10)));
        assertFalse(uses.spend("a", in(10)));
        assertFalse(uses.spend("a", in(20)));
        assertTrue(uses.spend("b", in(10)));
    }

    @Test
    void whatHasExpiredIsNotSpent() {
        assertFalse(uses.spend("a", in(0)));
        assertFalse(uses.spend("a", in(-1)));
    }

    @Test
    void whenItIsFullItRefusesRatherThanForgets() {
        assertTrue(uses.spend("a", in(30)));
        assertTrue(uses.spend("b", in(10)));
        assertTrue(uses.spend("c", in(20)));
        assertFalse(uses.spend("d", in(10)));
        assertFalse(uses.spend("a", in(30)));
        clock.advance(Duration.ofSeconds(10));
        assertTrue(uses.spend("d", in(10)));
        assertFalse(uses.spend("e", in(10)));
        assertFalse(uses.spend("a", in(20)));
        assertFalse(uses.spend("c", in(10)));
    }

    @Test
    void anIdIsKeptUntilTheLastMoment() {
        assertTrue(uses.spend("a", in(10)));
        clock.advance(Duration.ofSeconds(10).minusNanos(1));
        assertFalse(uses.spend("a", in(10)));
    }

    @Test
    void itMustHaveRoom() {
        assertEquals(
                "a memory must have room for an id, not for 0",
                assertThrows(IllegalArgumentException.class, () -> SingleUse.inProcess(0))
                        .getMessage());
    }

    @Test
    void ofManyThreadsOneOpensAState() throws Exception {
        int threads = 16;
        Seal seal = Seal.of(KeyRing.random());
        SingleUse once = SingleUse.inProcess();
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (int round = 0; round < 50; round++) {
                String state = seal.seal(new byte[3], Requests.booking());
                List<Future<Boolean>> tries = new ArrayList<>();
                for (int i = 0; i < threads; i++) {
                    tries.add(pool.submit(() -> {
                        start.await();
                        return opens(seal, state, once);
                    }));
                }
                int opened = 0;
                for (Future<Boolean> one : tries) {
                    opened += one.get() ? 1 : 0;
                }
                assertEquals(1, opened);
            }
        } finally {
            pool.shutdown();
        }
    }

    private static boolean opens(Seal seal, String state, SingleUse once) {
        try {
            seal.openOnce(state, Requests.booking(), once);
            return true;
        } catch (InvalidStateException spent) {
            return false;
        }
    }

    private Instant in(int seconds) {
        return clock.instant().plusSeconds(seconds);
    }
}
