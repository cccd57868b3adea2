package dev.lathe.processor.compiled;

import dev.lathe.annotation.Arg;

/**
 * A record whose Javadoc is gone once it is compiled.
 *
 * @param street the street
 * @param city the city
 */
public record Address(
        String street, @Arg(description = "the city") String city) {}
