package com.example;

/**
 * How far a ship leans over.
 *
 * @param length in degrees
 */
public record List(int length) {}
