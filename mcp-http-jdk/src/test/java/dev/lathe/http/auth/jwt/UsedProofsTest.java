package dev.lathe.http.auth.jwt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lathe.http.auth.InvalidTokenException;
import dev.lathe.http.auth.TokenFlaw;
import dev.lathe.http.auth.VerifierUnavailableException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is remembered, for how long, and how much of it. Times are in milliseconds. */
final class UsedProofsTest {

    private final UsedProofs used = new UsedProofs(3, 2, Duration.ofMillis(100));

    @Test
    void aProofIsForgottenWhenNobodyCanUseIt() throws Exception {
        use("key", "a", 0);
        assertThrows(InvalidTokenException.class, () -> use("key", "a", 100), "the last moment");
        use("key", "a", 101);
        assertEquals(1, used.size());
    }

    /** Only a clock that was set back has them again. */
    @Test
    void whatIsNotNewerThanWhatIsForgottenIsNotTaken() throws Exception {
        used.use("key", "a", 7, 0);
        used.use("key", "b", 5, 0);
        use("other", "c", 101);
        for (double made : new double[] {5, 6, 7}) {
            assertEquals(
                    TokenFlaw.UNTIMELY_PROOF,
                    assertThrows(InvalidTokenException.class, () -> used.use("key", "a", made, 101))
                            .flaw());
        }
        used.use("key", "a", 7.5, 101);
    }

    @Test
    void twoKeysMayCallTheirProofsTheSame() throws Exception {
        use("key", "a", 0);
        use("other", "a", 0);
        assertEquals(2, used.size());
    }

    @Test
    void aKeyHasItsShare() throws Exception {
        use("key", "a", 0);
        use("key", "b", 0);
        assertThrows(VerifierUnavailableException.class, () -> use("key", "c", 0));
        use("other", "a", 0);
        use("key", "c", 101);
        use("key", "d", 101);
        assertEquals(2, used.size());
    }

    @Test
    void nothingIsForgottenToMakeRoom() throws Exception {
        use("key", "a", 0);
        use("key", "b", 0);
        use("other", "a", 0);
        assertThrows(VerifierUnavailableException.class, () -> use("third", "a", 0));
        assertThrows(InvalidTokenException.class, () -> use("key", "a", 0));
    }

    /** Uses a proof that has just been made. */
    private void use(String key, String id, long now) throws InvalidTokenException, VerifierUnavailableException {
        used.use(key, id, 1_000 + now, now);
    }
}
