package com.example;

/** A constant with a body and a class of its own is a constant like the others. */
public enum Direction {
    left,
    right,
    straight_on {
        @Override
        String sign() {
            return "^";
        }
    };

    String sign() {
        return this == left ? "<" : ">";
    }
}
