package com.example;

import com.fasterxml.jackson.annotation.JsonAlias;
import dev.lathe.annotation.Arg;
import dev.lathe.annotation.Tool;

class DuplicateArgument {
    /**
     * Adds two numbers.
     *
     * @param a the first number
     * @param b the second number
     * @param point a point
     */
    @Tool
    void add(
            int a,
            @Arg(name = "a") int b, // problem: [LatheDuplicateArgument] name 'a' is already taken by 'a'; set another name in @Arg
            Point point) {}

    /**
     * Subtracts two numbers.
     *
     * @param first the first number
     * @param a the second number
     */
    @Tool
    void subtract(
            @Arg(name = "a") int first,
            int a) {} // problem: [LatheDuplicateArgument] name 'a' is already taken by 'first'; set another name in @Arg

    /**
     * Multiplies two whole numbers and prints what comes of it.
     *
     * @param first the first number
     * @param second the second number
     */
    @Tool
    void multiply(
            @JsonAlias({"first", "one"}) int first,
            @JsonAlias({"two", "one"}) int second) {} // problem: [LatheDuplicateArgument] name 'one' is already taken by 'first'; set another name in @JsonAlias

    /**
     * A point.
     *
     * @param x how far right
     * @param y how far up
     */
    record Point(
            int x,
            @Arg(name = "x") int y) {} // problem: [LatheDuplicateArgument] name 'x' is already taken by 'x'; set another name in @Arg
}
