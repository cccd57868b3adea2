package dev.lathe.core;

import dev.lathe.question.Need;
import dev.lathe.question.Question;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * The way back to the client while one of its requests is being served: one object for each call. Thread-safe.
 *
 * <p>Nobody asks it twice for one key: {@code Asking} sees to that.
 */
public interface ClientLink {

    /** Tells whether the client can be asked what needs this. */
    boolean can(Need need);

    /**
     * Has every question answered ({@link Question#answer}).
     *
     * <p>Blocks until the answers are there, or unwinds the call with an {@link Error}: then {@link #pending()} is how
     * the call ends, whatever becomes of the error on its way.
     *
     * @throws dev.lathe.feature.ToolException if the client cannot be asked, fails, or does not answer in time
     */
    void ask(List<Question<?>> questions);

    /** Runs the step, or returns what it returned when the call ran before. */
    String once(String key, Callable<String> step) throws Exception;

    /** Lets what is answered from now on count one time. */
    default void singleUse() {
        // It does, where a call runs one time.
    }

    /** Returns how the call ends because it waits for the client, if it does. */
    default Optional<Outcome> pending() {
        return Optional.empty();
    }

    /** Returns the result as the client may have it. */
    default Result result(Result given) {
        return given;
    }

    /** Takes back what the client was asked and has not answered: the call is about to end. */
    default void abandon() {
        // It was asked nothing, where a call ends before its client answers.
    }
}
