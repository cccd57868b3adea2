package com.example.right;

/** Colors on the right. */
public enum Color {
    RED,
    BLUE
}
