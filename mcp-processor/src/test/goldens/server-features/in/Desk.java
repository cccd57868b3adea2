package com.example;

import dev.lathe.annotation.Tool;

/** A desk. */
public final class Desk {

    /** Tidies up. */
    @Tool
    public void tidy() {}
}
