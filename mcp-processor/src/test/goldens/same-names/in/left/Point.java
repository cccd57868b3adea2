package com.example.left;

/**
 * A point on the left.
 *
 * @param x how far left
 * @param color its color
 */
public record Point(int x, Color color) {}
