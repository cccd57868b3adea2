package com.example;

import dev.lathe.annotation.Tool;
import dev.lathe.feature.McpContext;
import java.util.List;

class OverloadedTool {
    OverloadedTool() {}

    OverloadedTool(int start) {}

    /**
     * Adds two whole numbers.
     *
     * @param a the first number
     * @param b the second number
     */
    @Tool
    int add(int a, int b) {
        return a + b;
    }

    /**
     * Adds many numbers.
     *
     * @param numbers what to add
     */
    @Tool
    int add(List<Integer> numbers, McpContext context) { // problem: [LatheOverloadedTool] overloads 'add(int, int)' and 'add(List<Integer>, McpContext)' would both be tool 'add'; set another name in the @Tool of one
        return 1;
    }

    /**
     * Adds two fractions.
     *
     * @param a the first number
     * @param b the second number
     */
    @Tool(name = "addExactly")
    double add(double a, double b) {
        return a + b;
    }

    int add(long a, int b) {
        return 1;
    }

    /** Needs no other name, since it is the only tool of it. */
    @Tool
    int subtract() {
        return subtract(1);
    }

    int subtract(int from) {
        return from;
    }
}
