package dev.lathe.processor.model;

import dev.lathe.processor.problem.Site;

/** What the user asks for in an annotation that is known, and that cannot be had; nothing is generated then. */
public record Refused(String what, String remedy, Site site) {}
