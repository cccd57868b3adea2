package dev.lathe.http.session;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;

/**
 * Has two threads call what a class marks as an {@code @Operation}, switches between them wherever one touches what the
 * other sees, and holds every result against those that some order of the same calls on one thread gives.
 */
final class Interleavings {

    private Interleavings() {}

    /** Fails, and prints how it came about, when a result shows that the operations are not atomic. */
    static void check(Class<?> operations) {
        new ModelCheckingOptions()
                .iterations(10)
                .invocationsPerIteration(50)
                .threads(2)
                .actorsBefore(0)
                .actorsPerThread(3)
                .actorsAfter(1)
                .check(operations);
    }

    /** Fails unless {@link #check} does: the check sees the mistake that is made on purpose. */
    static void checkFindsTheMistakeIn(Class<?> operations) {
        assertThrows(LincheckAssertionError.class, () -> check(operations));
    }
}
