package dev.lathe.processor.model;

import dev.lathe.processor.problem.Site;

/** What the user says in an annotation that is known, and that nobody reads at that place. */
public record Ignored(String what, String remedy, Site site) {}
