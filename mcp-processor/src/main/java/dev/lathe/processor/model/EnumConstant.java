package dev.lathe.processor.model;

/** A constant of an enum; the description is empty when there is none. */
public record EnumConstant(String name, String description) {}
