package dev.lathe.http.auth.jwt;

import dev.lathe.http.auth.InvalidTokenException;
import dev.lathe.http.auth.VerifierUnavailableException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whichever threads use proofs up while others are forgotten: the results are those of one after the other. So of two
 * requests with the same proof one is refused, and nobody gets more than the share of his key.
 */
@Tag("concurrency")
final class UsedProofsConcurrencyTest {

    @Test
    void aProofIsUsedOnce() {
        Interleavings.check(Using.class);
    }

    @Test
    void aKeyHasItsShareAndNoMore() {
        Interleavings.check(Sharing.class);
    }

    @Test
    void lookingBeforeUsingWouldBeNoticed() {
        Interleavings.checkFindsTheMistakeIn(LookingBeforeUsing.class);
    }

    private static String outcome(UsedProofs used, String key, int id, long now) {
        try {
            used.use(key, String.valueOf(id), now, now);
            return "used";
        } catch (InvalidTokenException e) {
            return e.flaw().name();
        } catch (VerifierUnavailableException e) {
            return "full";
        }
    }

    /** There is room for all, and each operation is at its own time. */
    public static final class Using {

        private final UsedProofs used = new UsedProofs(10, 10, Duration.ofMillis(100));

        @Operation
        public String use(@Param(gen = IntGen.class, conf = "1:2") int id) {
            return outcome(used, "key", id, 0);
        }

        @Operation
        public String useLater(@Param(gen = IntGen.class, conf = "1:2") int id) {
            return outcome(used, "key", id, 101);
        }
    }

    /** There is room for three, of which two are of one key. */
    public static final class Sharing {

        private final UsedProofs used = new UsedProofs(3, 2, Duration.ofMillis(100));

        @Operation
        public String use(@Param(gen = IntGen.class, conf = "1:4") int id) {
            return outcome(used, "key", id, 0);
        }

        @Operation
        public String useOther(@Param(gen = IntGen.class, conf = "1:4") int id) {
            return outcome(used, "other", id, 0);
        }

        @Operation
        public int size() {
            return used.size();
        }
    }

    public static final class LookingBeforeUsing {

        private final Set<Integer> used = ConcurrentHashMap.newKeySet();

        @Operation
        public boolean use(@Param(gen = IntGen.class, conf = "1:2") int id) {
            if (used.contains(id)) {
                return false;
            }
            used.add(id);
            return true;
        }
    }
}
