package com.example.calculator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lathe.feature.ToolException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A tool is a method: it is tested without a server. */
final class CalculatorTest {

    private final Calculator calculator = new Calculator();

    @Test
    void addsExactly() {
        assertEquals(5, calculator.add(2, 3));
        assertThrows(ArithmeticException.class, () -> calculator.add(Integer.MAX_VALUE, 1));
    }

    @Test
    void refusesToDivideByZero() {
        assertEquals(2.5, calculator.calculate(Operation.DIVIDE, 5, 2));
        assertThrows(ToolException.class, () -> calculator.calculate(Operation.DIVIDE, 5, 0));
    }

    @Test
    void summarizesNumbers() {
        assertEquals(new Summary(3, 2, 1, 3), calculator.summarize(List.of(1.0, 2.0, 3.0)));
        assertThrows(ToolException.class, () -> calculator.summarize(List.of()));
    }

    @Test
    void findsEachSolutionOnce() {
        assertEquals(List.of(2.0, 3.0), calculator.solve(new Quadratic(1, -5, 6)));
        assertEquals(List.of(1.0), calculator.solve(new Quadratic(1, -2, 1)));
        assertEquals(List.of(), calculator.solve(new Quadratic(1, 0, 1)));
    }
}
