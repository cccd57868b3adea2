package com.example;

import dev.lathe.annotation.Tool;

/** Has type parameters that no tool names. */
public class Counter<T extends Comparable<T>, E extends Exception> {

    /** Counts up, unless it fails. */
    @Tool
    public int countUp() throws E {
        return 1;
    }

    /** Counts the turns. */
    public class Turns {

        /** Counts turns. */
        @Tool
        public int countTurns() {
            return 2;
        }

        /** Counts of something. */
        public class Of<S> {

            /** Counts parts. */
            @Tool
            public int countParts() {
                return 3;
            }
        }
    }

    /** Knows nothing of these type parameters. */
    public static class Reset {

        /** Starts again. */
        @Tool
        public int reset() {
            return 0;
        }
    }
}
