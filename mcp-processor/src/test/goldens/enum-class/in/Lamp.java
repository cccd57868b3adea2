package com.example;

import dev.lathe.annotation.Tool;

/** Each constant may have the tools, and a user hands one in. */
public enum Lamp {
    RED {
        @Override
        public String shine() {
            return "warm";
        }
    },
    BLUE {
        @Override
        public String shine() {
            return "cold";
        }
    };

    /** Shines. */
    @Tool
    public abstract String shine();

    /**
     * Compares the lamp with another one.
     *
     * @param other the other one
     */
    @Tool
    public boolean isSame(Lamp other) {
        return this == other;
    }
}
