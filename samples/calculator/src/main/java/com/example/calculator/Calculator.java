package com.example.calculator;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.McpServer;
import dev.lathe.annotation.Tool;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolException;
import java.util.List;

/** Everyday arithmetic. */
@McpServer(name = "calculator", version = "1.0.0")
public final class Calculator {

    /**
     * Adds two whole numbers.
     *
     * @param a the first number
     * @param b the second number
     */
    @Tool(readOnly = true)
    public int add(int a, int b) {
        return Math.addExact(a, b);
    }

    /**
     * Applies an operation to two numbers.
     *
     * @param operation what to do
     * @param left the number on the left
     * @param right the number on the right
     */
    @Tool(readOnly = true)
    public double calculate(Operation operation, double left, double right) {
        return operation.apply(left, right);
    }

    /**
     * Summarizes numbers: how many, their mean, the smallest and the largest.
     *
     * @param numbers the numbers, at least one
     */
    @Tool(readOnly = true)
    public Summary summarize(List<Double> numbers) {
        if (numbers.isEmpty()) {
            throw new ToolException("there is nothing to summarize; give at least one number");
        }
        return Summary.of(numbers);
    }

    /**
     * Finds the real solutions of a quadratic equation.
     *
     * @param equation the equation to solve
     */
    @Tool(readOnly = true)
    public List<Double> solve(Quadratic equation) {
        return equation.solutions();
    }

    /**
     * Counts down to zero and reports each step.
     *
     * @param from the number to begin with
     * @param pauseMillis how long to wait at each step, in milliseconds
     */
    @Tool(readOnly = true)
    public String countdown(
            @Arg(defaultValue = "3") int from, @Arg(defaultValue = "0") int pauseMillis, McpContext context)
            throws InterruptedException {
        for (int left = from; left > 0; left--) {
            context.progress(from - left + 1, from, left + " …");
            Thread.sleep(pauseMillis);
        }
        return "Lift-off!";
    }
}
