package com.example.calculator;

import dev.lathe.feature.ToolException;

/** What can be done with two numbers. */
public enum Operation {
    /** left + right */
    ADD,
    /** left - right */
    SUBTRACT,
    /** left * right */
    MULTIPLY,
    /** left / right */
    DIVIDE;

    double apply(double left, double right) {
        return switch (this) {
            case ADD -> left + right;
            case SUBTRACT -> left - right;
            case MULTIPLY -> left * right;
            case DIVIDE -> divide(left, right);
        };
    }

    private static double divide(double dividend, double divisor) {
        if (divisor == 0) {
            throw new ToolException("cannot divide by zero; choose another divisor");
        }
        return dividend / divisor;
    }
}
