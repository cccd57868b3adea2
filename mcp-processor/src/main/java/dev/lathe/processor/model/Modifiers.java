package dev.lathe.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * How a feature's method is declared, as far as some ways are mistakes.
 *
 * @param isCallable whether the package of the class may call it
 * @param thrown the checked exceptions it declares
 * @param beyondException the one of these that is no {@code Exception}
 */
public record Modifiers(
        boolean isStatic,
        boolean isPrivate,
        boolean isCallable,
        boolean isGeneric,
        List<String> thrown,
        Optional<String> beyondException) {

    public Modifiers {
        thrown = List.copyOf(thrown);
    }
}
