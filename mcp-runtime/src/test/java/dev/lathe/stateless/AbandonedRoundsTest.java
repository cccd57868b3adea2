package dev.lathe.stateless;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.dialogue.Restaurant;
import dev.lathe.dialogue.Rounds;
import dev.lathe.server.Server;
import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;

/** A server keeps nothing of a question whose answer never comes: the client carries it all, and may not come back. */
final class AbandonedRoundsTest {

    private static final int ROUNDS = 100_000;
    private static final long FIVE_MEGABYTES = 5 << 20;

    @Test
    void leaveNothingBehind() {
        Rounds client = new Rounds(
                Server.builder("trial", "1").features(new Restaurant()).build());
        abandon(client, 2_000);
        long before = usedHeap();
        abandon(client, ROUNDS);
        long more = usedHeap() - before;
        assertTrue(more < FIVE_MEGABYTES, more + " bytes more");
    }

    private static void abandon(Rounds client, int rounds) {
        for (int i = 0; i < rounds; i++) {
            client.begin("redeem");
        }
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
