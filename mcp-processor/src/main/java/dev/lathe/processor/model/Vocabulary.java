package dev.lathe.processor.model;

/**
 * What the annotations of a feature are called, for the texts of problems.
 *
 * @param method the one that makes a method a feature, such as {@code @Tool}
 * @param argument the one that says more about an argument, such as {@code @Arg}
 */
public record Vocabulary(String method, String argument) {}
