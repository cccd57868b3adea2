package dev.lathe.stateless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.dialogue.Restaurant;
import dev.lathe.dialogue.Rounds;
import dev.lathe.seal.KeyRing;
import dev.lathe.seal.SingleUse;
import dev.lathe.server.Server;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A round may end on another server than it began on, if that has the key; and never for somebody else. */
final class FleetTest {

    private static final String SURE = "{\"sure\":true}";
    private static final String REFUSED =
            "\"error\":{\"code\":-32602,\"message\":\"Invalid or expired requestState\"}}";

    private final KeyRing keys = KeyRing.of(new byte[KeyRing.KEY_BYTES]);
    private final SingleUse uses = SingleUse.inProcess();

    @Test
    void anotherServerOfTheFleetGoesOn() {
        String state = new Rounds(server()).begin("book");
        assertTrue(new Rounds(server())
                .answer("book", state, "table", "{\"guests\":2}")
                .contains("A table for 2?"));
    }

    @Test
    void aServerOutsideOfItDoesNot() {
        String state = new Rounds(server()).begin("book");
        Server other = Server.builder("trial", "1").features(new Restaurant()).build();
        assertRefused(new Rounds(other).answer("book", state, "table", "{\"guests\":2}"));
        assertRefused(new Rounds(server()).answer("book", new Rounds(other).begin("book"), "table", "{\"guests\":2}"));
    }

    @Test
    void nobodyGoesOnForSomebodyElse() {
        Server server = server();
        String state = Rounds.of(server, "alice").begin("book");
        assertRefused(Rounds.of(server, "bob").answer("book", state, "table", "{\"guests\":2}"));
        assertRefused(new Rounds(server).answer("book", state, "table", "{\"guests\":2}"));
        assertTrue(Rounds.of(server, "alice")
                .answer("book", state, "table", "{\"guests\":2}")
                .contains("A table for 2?"));
    }

    @Test
    void whatCountsOnceCountsOnceInTheFleet() {
        String state = new Rounds(server()).begin("redeem");
        assertTrue(new Rounds(server()).answer("redeem", state, "sure", SURE).contains("redeemed 1"));
        assertRefused(new Rounds(server()).answer("redeem", state, "sure", SURE));
    }

    @Test
    void ofManyAtOnceOneCounts() throws Exception {
        Server server = server();
        String state = new Rounds(server).begin("redeem");
        CyclicBarrier start = new CyclicBarrier(4);
        Callable<String> retry = () -> {
            start.await();
            return new Rounds(server).answer("redeem", state, "sure", SURE);
        };
        ExecutorService threads = Executors.newFixedThreadPool(4);
        int redeemed = 0;
        for (Future<String> answer : threads.invokeAll(List.of(retry, retry, retry, retry))) {
            redeemed += answer.get().contains("redeemed 1") ? 1 : 0;
        }
        threads.shutdown();
        assertEquals(1, redeemed);
    }

    private Server server() {
        return Server.builder("trial", "1")
                .features(new Restaurant())
                .seal(keys)
                .singleUse(uses)
                .build();
    }

    private static void assertRefused(String answer) {
        assertTrue(answer.endsWith(REFUSED), answer);
    }
}
