package dev.lathe.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.time.Duration;

/** A duration in the unit that one would say it in. */
final class DurationCode {

    private static final int NANOS_OF_MILLI = 1_000_000;

    private DurationCode() {}

    static CodeBlock of(Duration duration) {
        if (duration.isZero()) {
            return CodeBlock.of("$T.ZERO", Duration.class);
        }
        if (duration.equals(Duration.ofDays(duration.toDays()))) {
            return call("ofDays", duration.toDays());
        }
        if (duration.toNanosPart() == 0) {
            return duration.toSecondsPart() == 0
                    ? call("ofMinutes", duration.toMinutes())
                    : call("ofSeconds", duration.toSeconds());
        }
        return duration.toNanosPart() % NANOS_OF_MILLI == 0 && duration.toDays() == 0
                ? call("ofMillis", duration.toMillis())
                : CodeBlock.of("$T.parse($S)", Duration.class, duration);
    }

    private static CodeBlock call(String method, long number) {
        String suffix = number > Integer.MAX_VALUE ? "L" : "";
        return CodeBlock.of("$T.$N($L$L)", Duration.class, method, number, suffix);
    }
}
