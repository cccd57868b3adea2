package com.example;

import dev.lathe.annotation.Complete;
import dev.lathe.annotation.Prompt;
import java.util.List;
import java.util.Optional;

/** A prompt is inherited with what completes its arguments. */
public interface Greeter<T> {

    /**
     * Greets somebody.
     *
     * @param name whom
     * @param mood how
     */
    @Prompt
    String greet(String name, T mood);

    @Complete(prompt = "greet")
    default List<T> mood(String mood) {
        return List.of();
    }

    @Complete(prompt = "greet")
    default List<String> name(String name, Optional<T> mood) {
        return List.of(mood + " Ada");
    }
}
