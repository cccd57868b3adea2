package dev.lathe.http.auth.introspection;

import dev.lathe.http.auth.InvalidTokenException;
import dev.lathe.http.auth.TokenFlaw;
import dev.lathe.http.auth.VerifierUnavailableException;
import dev.lathe.http.auth.jwt.Interleavings;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whichever threads come with tokens that nobody knows: the results are those of one after the other. So no token is
 * asked about twice.
 */
@Tag("concurrency")
final class VerdictsConcurrencyTest {

    @Test
    void aTokenIsAskedAboutOnce() {
        Interleavings.check(Asking.class);
    }

    /** Each answer tells how many there were before it. */
    public static final class Asking {

        private static final Duration LONG = Duration.ofMinutes(1);

        private final AtomicInteger questions = new AtomicInteger();
        private final Verdicts verdicts = new Verdicts(LONG, LONG, Clock.systemUTC(), () -> 0);

        @Operation
        public String ask(@Param(gen = IntGen.class, conf = "1:2") int token) {
            try {
                return String.valueOf(
                        verdicts.of(String.valueOf(token), this::answer).identity());
            } catch (InvalidTokenException e) {
                return e.flaw().name();
            } catch (VerifierUnavailableException e) {
                return "unavailable";
            }
        }

        private Verdict answer(boolean isFamiliar) {
            return new Verdict.Bad(TokenFlaw.values()[questions.getAndIncrement()]);
        }
    }
}
