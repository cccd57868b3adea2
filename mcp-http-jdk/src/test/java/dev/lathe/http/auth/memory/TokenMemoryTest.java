package dev.lathe.http.auth.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What is remembered, for how long, and how much of it. */
final class TokenMemoryTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 10);
    private final TokenMemory<String> memory = new TokenMemory<>(2, nanos::get);

    @Test
    void whatIsKnownIsForgottenWhenItsTimeIsOver() {
        memory.keep("a", "good", SECOND);
        nanos.addAndGet(SECOND.toNanos() - 1);
        assertEquals("good", memory.find("a"));
        nanos.addAndGet(1);
        assertNull(memory.find("a"));
    }

    @Test
    void whatIsForNoTimeIsNotKept() {
        memory.keep("a", "good", Duration.ZERO);
        memory.keep("b", "good", Duration.ofNanos(-1));
        assertNull(memory.find("a"));
        assertNull(memory.find("b"));
    }

    @Test
    void theOneThatWasNotAskedForTheLongestTimeMakesRoom() {
        memory.keep("a", "good", SECOND);
        memory.keep("b", "good", SECOND);
        memory.find("a");
        memory.keep("c", "good", SECOND);
        assertEquals("good", memory.find("a"));
        assertNull(memory.find("b"));
        assertEquals("good", memory.find("c"));
    }

    @Test
    void whatNobodyAsksForDoesNotStay() {
        memory.keep("a", "good", SECOND);
        nanos.addAndGet(SECOND.toNanos());
        memory.keep("b", "good", SECOND);
        assertEquals(1, memory.size());
    }

    @Test
    void aNameIsNotTheToken() {
        assertEquals(32, TokenMemory.name("x".repeat(8_000)).length());
        assertEquals(TokenMemory.name("token"), TokenMemory.name("token"));
        assertNotEquals(TokenMemory.name("token"), TokenMemory.name("Token"));
    }
}
