package com.example;

import dev.lathe.annotation.Tool;

class GenericClass<T> { // problem: [LatheGenericClass] class 'GenericClass' with @Tool methods must not have type parameters; name the types
    /**
     * Echoes what it is given.
     *
     * @param value what to echo
     */
    @Tool
    T echo(T value) {
        return value;
    }

    class Inner { // problem: [LatheGenericClass] class 'GenericClass.Inner' with @Tool methods must not have type parameters; name the types
        /** Counts what there is. */
        @Tool
        int count() {
            return 1;
        }
    }

    static class Nested {
        /** Counts what there is. */
        @Tool
        int count() {
            return 1;
        }
    }
}
