package dev.lathe.http.auth.jwt;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;

/**
 * Has two threads call what a class marks as an {@code @Operation}, switches between them wherever one touches what the
 * other sees, and holds every result against those that some order of the same calls on one thread gives. The class
 * makes a new thing to try with each instance. It and its operations are public, so that Lincheck can call them.
 *
 * <p>A test that uses this is tagged {@code concurrency} and so runs in a process of its own, since Lincheck rewrites
 * the classes that are loaded.
 */
public final class Interleavings {

    private Interleavings() {}

    /** Fails, and prints how it came about, when a result shows that the operations are not atomic. */
    public static void check(Class<?> operations) {
        new ModelCheckingOptions()
                .iterations(10)
                .invocationsPerIteration(100)
                .threads(2)
                .actorsBefore(0)
                .actorsPerThread(3)
                .actorsAfter(1)
                .check(operations);
    }

    /** Fails unless {@link #check} does: the check sees the mistake that is made on purpose. */
    public static void checkFindsTheMistakeIn(Class<?> operations) {
        assertThrows(LincheckAssertionError.class, () -> check(operations));
    }
}
