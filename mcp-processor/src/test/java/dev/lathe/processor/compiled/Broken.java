package dev.lathe.processor.compiled;

import dev.lathe.annotation.Arg;

/**
 * A record with a mistake that cannot be shown where it is.
 *
 * @param worker what has no shape
 */
public record Broken(@Arg(description = "the worker") Thread worker) {}
