package com.example;

/** An answer or none. */
sealed interface Answer<T> {

    /**
     * An answer.
     *
     * @param content what it says
     */
    record Given<T>(T content) implements Answer<T> {}

    /**
     * No answer.
     *
     * @param reason why not
     */
    record Refused<T>(String reason) implements Answer<T> {}
}
