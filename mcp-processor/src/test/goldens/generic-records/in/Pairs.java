package com.example;

import dev.lathe.annotation.Tool;
import java.util.List;
import java.util.Optional;

/** A generic record is resolved for each use. */
public final class Pairs {

    /**
     * Two things.
     *
     * @param left the first
     * @param right the second
     */
    public record Pair<L, R>(L left, R right) {}

    /**
     * Some things and where to find more.
     *
     * @param items the things
     * @param next where to find more
     */
    public record Page<T>(List<T> items, Optional<T> next) {}

    /**
     * Exchanges the two.
     *
     * @param pair the two
     */
    @Tool
    public Pair<String, Integer> swap(Pair<Integer, String> pair) {
        return new Pair<>(pair.right(), pair.left());
    }

    /**
     * Returns the first of each.
     *
     * @param pages the pairs
     */
    @Tool
    public Page<Pair<Long, Boolean>> turn(Page<Pair<Long, Boolean>> pages) {
        return pages;
    }
}
