package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.Tool;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

class OptionalDefault {
    /**
     * Takes what is said to be absent and never is.
     *
     * @param start where to begin
     * @param end where to end
     * @param step how far to go
     * @param range within what
     */
    @Tool
    void count(
            @Arg(defaultValue = "1") Optional<Integer> start, // problem: [LatheOptionalDefault] 'start' is never absent with a default; remove 'Optional' or the defaultValue
            @Arg(defaultValue = "9") @Nullable Integer end, // problem: [LatheOptionalDefault] 'end' is never absent with a default; remove @Nullable or the defaultValue
            @Arg(defaultValue = "one") @Nullable int step, // problem: [LatheOptionalDefault] 'step' is never absent with a default; remove @Nullable or the defaultValue
            Range<Integer> range) {}

    /**
     * A range.
     *
     * @param from its start
     */
    record Range<T>(
            @Arg(defaultValue = "1") @Nullable T from) {} // problem: [LatheOptionalDefault] 'from' is never absent with a default; remove @Nullable or the defaultValue
}
