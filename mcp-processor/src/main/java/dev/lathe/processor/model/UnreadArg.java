package dev.lathe.processor.model;

import dev.lathe.processor.problem.Site;

/** An {@code @Arg} on a parameter of a method that is no feature, or of a constructor. */
public record UnreadArg(String parameter, String method, Site site) {}
