package dev.lathe.processor.model;

/** A hint the user has written, by its name in the specification. */
public record Hint(String name, boolean value) {}
