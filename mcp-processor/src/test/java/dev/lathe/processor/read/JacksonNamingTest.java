package dev.lathe.processor.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.NamingBase;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Names in JSON are made as Jackson makes them. */
final class JacksonNamingTest {

    private static final String LETTERS = "abABXY19_$éÜß";

    @TestFactory
    Stream<DynamicTest> translatesLikeJackson() {
        return Arrays.stream(PropertyNamingStrategies.class.getClasses())
                .filter(type -> type != NamingBase.class)
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> check(type)));
    }

    @Test
    void knowsWhereTheStrategiesWereAndWillBe() {
        for (String home : new String[] {
            "com.fasterxml.jackson.databind.PropertyNamingStrategies",
            "com.fasterxml.jackson.databind.PropertyNamingStrategy",
            "tools.jackson.databind.PropertyNamingStrategies"
        }) {
            assertEquals(Optional.of(JacksonNaming.SNAKE_CASE), JacksonNaming.of(home + ".SnakeCaseStrategy"));
        }
        assertEquals(Optional.empty(), JacksonNaming.of("com.example.SnakeCaseStrategy"));
    }

    private static void check(Class<?> type) throws ReflectiveOperationException {
        NamingBase strategy = (NamingBase) type.getDeclaredConstructor().newInstance();
        JacksonNaming naming = JacksonNaming.of(type.getCanonicalName()).orElseThrow();
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            String name = random.ints(1 + random.nextInt(8), 0, LETTERS.length())
                    .mapToObj(next -> LETTERS.substring(next, next + 1))
                    .collect(Collectors.joining());
            assertEquals(strategy.translate(name), naming.translate(name), name);
        }
    }
}
