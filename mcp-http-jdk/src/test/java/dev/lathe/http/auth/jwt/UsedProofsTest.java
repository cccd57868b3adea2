package dev.lathe.http.auth.jwt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lathe.http.auth.InvalidTokenException;
import dev.lathe.http.auth.VerifierUnavailableException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is remembered, for how long, and how much of it. Times are in milliseconds. */
final class UsedProofsTest {

    private final UsedProofs used = new UsedProofs(3, 2, Duration.ofMillis(100));

    @Test
    void aProofIsForgottenWhenNobodyCanUseIt() throws Exception {
        used.use("key", "a", 0);
        assertThrows(InvalidTokenException.class, () -> used.use("key", "a", 100), "the last moment");
        used.use("key", "a", 101);
        assertEquals(1, used.size());
    }

    @Test
    void twoKeysMayCallTheirProofsTheSame() throws Exception {
        used.use("key", "a", 0);
        used.use("other", "a", 0);
        assertEquals(2, used.size());
    }

    @Test
    void aKeyHasItsShare() throws Exception {
        used.use("key", "a", 0);
        used.use("key", "b", 0);
        assertThrows(VerifierUnavailableException.class, () -> used.use("key", "c", 0));
        used.use("other", "a", 0);
        used.use("key", "c", 101);
        used.use("key", "d", 101);
        assertEquals(2, used.size());
    }

    @Test
    void nothingIsForgottenToMakeRoom() throws Exception {
        used.use("key", "a", 0);
        used.use("key", "b", 0);
        used.use("other", "a", 0);
        assertThrows(VerifierUnavailableException.class, () -> used.use("third", "a", 0));
        assertThrows(InvalidTokenException.class, () -> used.use("key", "a", 0));
    }
}
