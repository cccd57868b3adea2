package dev.lathe.core;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import dev.lathe.feature.Features;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StrictToolsTest {

    /** A method with a body in {@code Features} would compile without, and say nothing of what is behind. */
    @ParameterizedTest
    @MethodSource("methods")
    void passesEverythingOn(Method method) {
        assertDoesNotThrow(() -> StrictTools.class.getDeclaredMethod(method.getName(), method.getParameterTypes()));
    }

    private static Stream<Method> methods() {
        return Stream.of(Features.class.getMethods());
    }
}
