package com.example;

/** An expression. */
sealed interface Expression {

    int value();

    /**
     * A number.
     *
     * @param value its value
     */
    record Number(int value) implements Expression {}

    /**
     * A sum.
     *
     * @param left the one side
     * @param right the other side
     */
    record Sum(Expression left, Expression right) implements Expression {
        @Override
        public int value() {
            return left.value() + right.value();
        }
    }
}
