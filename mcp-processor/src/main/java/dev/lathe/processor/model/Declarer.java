package dev.lathe.processor.model;

/**
 * The type that declares a feature of a class.
 *
 * @param isInherited whether it is not the class itself
 * @param isSource whether it is being compiled; otherwise its Javadoc is gone
 */
public record Declarer(JavaName name, boolean isInherited, boolean isSource) {}
