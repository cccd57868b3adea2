package com.example.left;

/** Colors on the left. */
public enum Color {
    RED,
    GREEN
}
