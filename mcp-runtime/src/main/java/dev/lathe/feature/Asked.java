package dev.lathe.feature;

/** One question of a round, and its answer once the round was asked. */
public interface Asked<T> {

    /**
     * Returns the answer.
     *
     * @throws IllegalStateException before {@link Questions#ask()}
     */
    T value();
}
