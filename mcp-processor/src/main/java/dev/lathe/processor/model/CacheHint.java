package dev.lathe.processor.model;

/**
 * How long a client may keep what it was sent.
 *
 * @param isShared whether it may give that to everybody
 */
public record CacheHint(Written time, boolean isShared) {}
