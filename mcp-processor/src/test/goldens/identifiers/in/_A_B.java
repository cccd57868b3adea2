package com.example;

import dev.lathe.annotation.Tool;

/** Lines in the name of a class. */
public final class _A_B {

    /** Draws a line. */
    @Tool
    public String line() {
        return "_";
    }
}
