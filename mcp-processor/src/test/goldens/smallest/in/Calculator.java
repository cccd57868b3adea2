package com.example;

import dev.lathe.annotation.Tool;

/** Everyday arithmetic. */
public final class Calculator {

    /**
     * Adds two whole numbers.
     *
     * @param a the first number
     * @param b the second number
     */
    @Tool(readOnly = true)
    public int add(int a, int b) {
        return Math.addExact(a, b);
    }
}
