package dev.lathe.stateless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;
import dev.lathe.question.Question;
import dev.lathe.question.RootsQuestion;
import dev.lathe.seal.Binding;
import dev.lathe.seal.KeyRing;
import dev.lathe.seal.Seal;
import dev.lathe.wire.RpcError;
import dev.lathe.wire.RpcException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a call has learnt comes back as it was, for ten minutes. */
final class StatesTest {

    private static final Binding BOOKING = Binding.of("tools/call", "book", JsonObject.EMPTY, Optional.empty());
    private static final Question<?> ROOTS = new RootsQuestion("roots");
    private static final Instant NOW = Instant.parse("2026-07-28T12:00:00Z");

    private final Seal seal = Seal.of(KeyRing.random());

    @Test
    void whatWasLearntComesBack() {
        JsonObject answer = (JsonObject) JsonValue.parse("{\"roots\":[]}");
        Learnt learnt = Learnt.nothing();
        learnt.learn(ROOTS, answer);
        learnt.learn("step", "done");

        Learnt opened = open(at(NOW).seal(learnt, List.of(new RootsQuestion("more")), false, BOOKING), NOW);

        assertEquals(answer, opened.answer(ROOTS));
        assertEquals(Optional.of("done"), opened.result("step"));
        assertTrue(opened.hasAsked(new RootsQuestion("more")));
        assertTrue(!opened.hasAsked(ROOTS));
    }

    @Test
    void itExpiresAfterTenMinutes() {
        String state = at(NOW).seal(Learnt.nothing(), List.of(ROOTS), false, BOOKING);
        open(state, NOW.plus(Duration.ofMinutes(10)).minusMillis(1));
        RpcException expired = assertThrows(RpcException.class, () -> open(state, NOW.plus(Duration.ofMinutes(10))));
        assertEquals(new RpcError(RpcError.INVALID_PARAMS, "Invalid or expired requestState"), expired.error());
    }

    private Learnt open(String state, Instant time) {
        return at(time).open(state, BOOKING);
    }

    private States at(Instant time) {
        return new States(Optional.of(seal.withClock(Clock.fixed(time, ZoneOffset.UTC))), Optional.empty());
    }
}
