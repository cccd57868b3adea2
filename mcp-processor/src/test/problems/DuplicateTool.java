package com.example;

import dev.lathe.annotation.Tool;

class DuplicateTool {
    /**
     * Adds two numbers.
     *
     * @param a the first number
     * @param b the second number
     */
    @Tool
    int add(int a, int b) {
        return a + b;
    }

    /**
     * Adds two numbers once more.
     *
     * @param a the first number
     * @param b the second number
     */
    @Tool(name = "add") // problem: [LatheDuplicateTool] tool name 'add' is already taken by 'add'; set another name in @Tool
    int plus(int a, int b) {
        return a + b;
    }

    /** Adds all numbers. */
    @Tool(name = "sum")
    int total() {
        return 1;
    }

    /** Adds the numbers of today. */
    @Tool
    int sum() { // problem: [LatheDuplicateTool] tool name 'sum' is already taken by 'total'; set another name in @Tool
        return 1;
    }
}

interface Adding {
    /**
     * Adds two numbers.
     *
     * @param a the first number
     * @param b the second number
     */
    @Tool
    int add(int a, int b);
}

interface Exact {
    /**
     * Adds exactly.
     *
     * @param a the first number
     * @param b the second number
     */
    @Tool
    double add(double a, double b);
}

/** Two that do not know each other meet here. */
abstract class Meeting implements Adding, Exact { // problem: [LatheOverloadedTool] overloads 'add(int, int)' and 'add(double, double)' would both be tool 'add'; set another name in the @Tool of one
    /**
     * Adds everything up.
     *
     * @param a the number
     */
    @Tool
    int add(int a) { // problem: [LatheOverloadedTool] overloads 'add(int, int)' and 'add(int)' would both be tool 'add'; set another name in the @Tool of one
        return a;
    }
}

/** What is wrong with what it inherits is told where that is. */
class Heir extends DuplicateTool {
    /** Subtracts one number from the other. */
    @Tool
    int subtract() {
        return 1;
    }
}
