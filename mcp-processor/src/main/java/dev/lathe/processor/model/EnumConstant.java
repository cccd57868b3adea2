package dev.lathe.processor.model;

/**
 * A constant of an enum; the description is empty when there is none.
 *
 * @param name the name in Java
 * @param wireName the name in JSON
 */
public record EnumConstant(String name, String wireName, String description) {}
