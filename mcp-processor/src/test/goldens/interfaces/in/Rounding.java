package com.example;

import dev.lathe.annotation.Tool;

/** Rounds. */
interface Rounding {

    /**
     * Rounds a number.
     *
     * @param number the number
     */
    @Tool
    default long round(double number) {
        return Math.round(number);
    }
}
