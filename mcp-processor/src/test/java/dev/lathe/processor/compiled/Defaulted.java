package dev.lathe.processor.compiled;

import dev.lathe.annotation.Arg;

/**
 * A record with a mistake that cannot be shown where it is.
 *
 * @param count what has a wrong default
 */
public record Defaulted(
        @Arg(description = "the count", defaultValue = "many")
        int count) {}
