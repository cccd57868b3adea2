package dev.lathe.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * How a tool's method is declared, as far as some ways are mistakes.
 *
 * @param thrown the checked exceptions it declares
 * @param beyondException the one of these that is no {@code Exception}
 */
public record Modifiers(
        boolean isStatic,
        boolean isPrivate,
        boolean isAbstract,
        boolean isGeneric,
        List<String> thrown,
        Optional<String> beyondException) {

    public Modifiers {
        thrown = List.copyOf(thrown);
    }
}
