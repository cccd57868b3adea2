package com.example;

import dev.lathe.annotation.Tool;

/** A shop with bread. */
public final class Bakery implements Sales {

    @Override
    public String sales() {
        return "bread";
    }

    /** Bakes. */
    @Tool
    public String bake() {
        return "baked";
    }
}
