package dev.lathe.feature;

import java.util.Optional;

/**
 * What came of a form: the client's user has filled it in, or has not (Elicitation, section Response Actions).
 *
 * @param <T> what the form asks for
 */
public sealed interface Answer<T> {

    /** The user has filled it in, and it fits the form. */
    record Accepted<T>(T value) implements Answer<T> {}

    /**
     * The user said no.
     *
     * @param question the message that was shown
     */
    record Declined<T>(String question) implements Answer<T> {}

    /**
     * The user said neither yes nor no, and may be asked again another time.
     *
     * @param question the message that was shown
     */
    record Cancelled<T>(String question) implements Answer<T> {}

    /** Returns what was filled in, if anything was. */
    default Optional<T> accepted() {
        return this instanceof Accepted<T> yes ? Optional.of(yes.value()) : Optional.empty();
    }

    /**
     * Returns what was filled in.
     *
     * @throws ToolException if nothing was, which tells the model that the user has declined or cancelled
     */
    default T orElseThrow() {
        if (this instanceof Accepted<T> yes) {
            return yes.value();
        }
        if (this instanceof Declined<T> no) {
            throw new ToolException("the user declined to answer: " + no.question());
        }
        throw new ToolException("the user did not answer: " + ((Cancelled<T>) this).question());
    }
}
