package dev.lathe.processor.model;

import dev.lathe.processor.problem.Site;

/** A hint the user has written, by its name in the specification. */
public record Hint(String name, boolean value, Site site) {}
