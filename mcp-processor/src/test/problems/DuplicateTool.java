package com.example;

import dev.lathe.annotation.Tool;

class DuplicateTool {
    /**
     * Adds.
     *
     * @param a the first number
     * @param b the second number
     */
    @Tool
    int add(int a, int b) {
        return a + b;
    }

    /**
     * Adds exactly.
     *
     * @param a the first number
     * @param b the second number
     */
    @Tool
    double add(double a, double b) { // problem: [LatheDuplicateTool] tool name 'add' is already taken by 'add'; set another name in @Tool
        return a + b;
    }

    /**
     * Adds once more.
     *
     * @param a the first number
     * @param b the second number
     */
    @Tool(name = "add") // problem: [LatheDuplicateTool] tool name 'add' is already taken by 'add'; set another name in @Tool
    int plus(int a, int b) {
        return a + b;
    }

    /** Names differ when their case does. */
    @Tool(name = "Add")
    int one() {
        return 1;
    }
}
