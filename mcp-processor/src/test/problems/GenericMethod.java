package com.example;

import dev.lathe.annotation.Tool;
import java.util.List;

class GenericMethod {
    /**
     * Echoes what it is given.
     *
     * @param value what to echo
     * @param more what else to echo
     */
    @Tool
    <T, E extends Throwable> T echo(T value, List<T> more) throws E { // problem: [LatheGenericMethod] @Tool method 'echo' must not have type parameters; name the types it takes
        return value;
    }
}
