package dev.lathe.core;

import java.math.BigDecimal;
import java.time.Duration;

/** A duration as people say it. */
final class Seconds {

    private Seconds() {}

    static String of(Duration duration) {
        BigDecimal seconds = BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros();
        return seconds.toPlainString() + " s";
    }
}
