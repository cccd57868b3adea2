package com.example;

/**
 * Who buys.
 *
 * @param name what to call them
 */
public record Customer(String name) {}
