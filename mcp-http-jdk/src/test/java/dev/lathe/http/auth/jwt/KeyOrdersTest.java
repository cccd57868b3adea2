package dev.lathe.http.auth.jwt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.http.auth.VerifierUnavailableException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Whoever runs a server may have keys got at any time, and hears what has come of that. */
final class KeyOrdersTest {

    private static final KeyTimes TIMES = KeyTimes.DEFAULT;
    private static final KeyTimes IMPATIENT = TIMES.patience(Duration.ZERO);
    private static final Duration LONG = Duration.ofMinutes(1);

    private final ManualKeys issuer = new ManualKeys();
    private final KeySet first = ManualKeys.newSet();
    private final KeySet second = ManualKeys.newSet();

    @Test
    void aKeyThatWasTakenBackIsGoneOnOrder() throws Exception {
        KeySource source = warm();
        issuer.publish(second);
        assertTrue(source.hasCome(source.order()));
        assertSame(second, source.keys());
    }

    @Test
    void anOrderIsNotServedByWhatWasUnderwayBefore() throws Exception {
        issuer.publish(first);
        KeySource source = issuer.onDemand(IMPATIENT.fetch(LONG));
        source.prepare();
        CompletableFuture<Boolean> order = order(source);
        issuer.land();
        assertSame(first, source.keys());
        assertFalse(order.isDone());
        issuer.publish(second);
        issuer.land();
        assertTrue(order.join());
        assertSame(second, source.keys());
        assertEquals(0, issuer.underway());
    }

    /** Nobody who makes up keys keeps the operator from having one taken back. */
    @Test
    void anOrderNeedsNoSeat() throws Exception {
        issuer.publish(first);
        KeySource source = issuer.onDemand(TIMES.fetch(LONG).seats(0));
        CompletableFuture<Boolean> order = order(source);
        assertThrows(VerifierUnavailableException.class, source::keys);
        issuer.land();
        assertTrue(order.join());
    }

    /** A server that must not start without keys starts late if its issuer is slow. */
    @Test
    void anOrderWaitsForLongerThanARequest() throws Exception {
        issuer.publish(first);
        KeySource source = issuer.onDemand(IMPATIENT.fetch(LONG));
        CompletableFuture<Boolean> order = order(source);
        assertThrows(VerifierUnavailableException.class, source::keys);
        issuer.land();
        assertTrue(order.join());
    }

    @Test
    void anOrderDoesNotWaitForEver() {
        KeySource source = issuer.onDemand(TIMES.fetch(Duration.ZERO));
        assertFalse(source.hasCome(source.order()));
        assertEquals(1, issuer.underway());
    }

    @Test
    void twoOrdersThatWaitAreOne() {
        issuer.publish(first);
        KeySource source = issuer.onDemand(TIMES.fetch(LONG));
        source.prepare();
        CompletableFuture<Boolean> order = order(source);
        CompletableFuture<Boolean> other = order(source);
        issuer.land();
        issuer.land();
        assertTrue(order.join() && other.join());
        assertEquals(2, issuer.loads());
    }

    /** What has become of another flight since is nothing to whoever waits for this one. */
    @Test
    void anOrderHasAnOutcomeOfItsOwn() {
        Flight flight = new Flight(0);
        flight.land(true);
        Flight later = new Flight(0);
        later.land(false);
        assertTrue(flight.hasBroughtKeys(LONG));
        assertFalse(later.hasBroughtKeys(LONG));
    }

    @Test
    void anOrderThatFailsSaysSo() throws Exception {
        KeySource source = warm();
        issuer.fail();
        assertFalse(source.hasCome(source.order()));
        assertSame(first, source.keys());
    }

    private KeySource warm() throws VerifierUnavailableException {
        issuer.publish(first);
        KeySource source = issuer.atOnce(TIMES);
        assertSame(first, source.keys());
        return source;
    }

    /** Orders keys, and returns whether they come when somebody waits for that. */
    private static CompletableFuture<Boolean> order(KeySource source) {
        CompletableFuture<Boolean> outcome = new CompletableFuture<>();
        Thread waiting = new Thread(() -> outcome.complete(source.hasCome(source.order())));
        waiting.start();
        while (waiting.isAlive() && waiting.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        return outcome;
    }
}
