package com.example;

import dev.lathe.annotation.Tool;

/** A class in a class. */
public final class House {

    private House() {}

    /** Has tools. */
    public static final class Kitchen {

        /** How hot. */
        public enum Heat {
            LOW,
            HIGH
        }

        /**
         * Cooks.
         *
         * @param heat how hot
         */
        @Tool
        public String cook(Heat heat) {
            return heat.name();
        }
    }
}
