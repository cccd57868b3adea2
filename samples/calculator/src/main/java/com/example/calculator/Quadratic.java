package com.example.calculator;

import java.util.List;

/**
 * The equation a·x² + b·x + c = 0.
 *
 * @param a the coefficient of x², not zero
 * @param b the coefficient of x
 * @param c the constant
 */
public record Quadratic(double a, double b, double c) {

    List<Double> solutions() {
        double discriminant = b * b - 4 * a * c;
        if (discriminant < 0) {
            return List.of();
        }
        double root = Math.sqrt(discriminant);
        return root == 0 ? List.of(-b / (2 * a)) : List.of((-b - root) / (2 * a), (-b + root) / (2 * a));
    }
}
