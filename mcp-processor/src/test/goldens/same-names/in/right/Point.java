package com.example.right;

/**
 * A point on the right.
 *
 * @param y how far right
 * @param color its color
 */
public record Point(int y, Color color) {}
