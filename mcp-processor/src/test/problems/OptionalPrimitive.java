package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.Tool;
import org.jspecify.annotations.Nullable;

class OptionalPrimitive {
    /**
     * Counts what there is.
     *
     * @param start where to begin
     * @param step how far to go
     * @param end where to end
     * @param range within what
     */
    @Tool
    void count(
            @Nullable int start, // problem: [LatheOptionalPrimitive] 'start' of type 'int' cannot be null; use 'Integer' or set a defaultValue
            @Arg(defaultValue = "1") int step,
            @Nullable Integer end,
            Range range) {}

    /** Tells whether it counted. */
    @Tool
    @Nullable
    boolean hasCounted() { // problem: [LatheOptionalPrimitive] 'hasCounted' of type 'boolean' cannot be null; use 'Boolean' or remove @Nullable
        return true;
    }

    /**
     * A range.
     *
     * @param from its start
     */
    record Range(@Nullable double from) {} // problem: [LatheOptionalPrimitive] 'from' of type 'double' cannot be null; use 'Double' or set a defaultValue
}
