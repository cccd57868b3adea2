package dev.lathe.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A priority is from 0 to 1. */
final class AnnotationsTest {

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1})
    void priorities(double priority) {
        assertEquals(priority, Annotations.none().priority(priority).priority().getAsDouble());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY})
    void noPriorities(double priority) {
        assertThrows(IllegalArgumentException.class, () -> Annotations.none().priority(priority));
    }
}
