package com.example;

import dev.lathe.annotation.Tool;

/** What calculators can do, whoever they are. */
public interface MathTools extends Rounding {

    /**
     * Adds two whole numbers.
     *
     * @param a the first number
     * @param b the second number
     */
    @Tool(readOnly = true)
    int add(int a, int b);

    /**
     * Doubles a number.
     *
     * @param number the number
     */
    @Tool
    default int twice(int number) {
        return add(number, number);
    }
}
