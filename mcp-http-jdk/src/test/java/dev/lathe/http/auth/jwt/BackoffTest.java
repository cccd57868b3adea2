package dev.lathe.http.auth.jwt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class BackoffTest {

    private static final Backoff UNLUCKY = new Backoff(() -> 0);

    @Test
    void everyFailureDoublesTheWait() {
        assertEquals(List.of(1L, 2L, 4L, 8L, 16L, 30L, 30L), seconds(true));
    }

    @Test
    void whoHasNoKeysAsksAgainSoon() {
        assertEquals(List.of(1L, 2L, 2L, 2L, 2L, 2L, 2L), seconds(false));
    }

    @Test
    void aMillionFailuresAreNoMoreThanMany() {
        assertEquals(TimeUnit.SECONDS.toNanos(30), UNLUCKY.nanos(1_000_000, true));
    }

    @Test
    void chanceTakesAFifthAtMost() {
        assertEquals(TimeUnit.MILLISECONDS.toNanos(800), new Backoff(() -> 1).nanos(1, true));
    }

    private static List<Long> seconds(boolean hasKeys) {
        return IntStream.rangeClosed(1, 7)
                .mapToObj(failures -> TimeUnit.NANOSECONDS.toSeconds(UNLUCKY.nanos(failures, hasKeys)))
                .toList();
    }
}
