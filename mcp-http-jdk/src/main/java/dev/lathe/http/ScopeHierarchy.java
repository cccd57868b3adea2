package dev.lathe.http;

import java.util.Set;

/** Which scopes imply others, such as {@code admin} {@code read}. Thread-safe. */
@FunctionalInterface
public interface ScopeHierarchy {

    /** Returns what these scopes of a token imply, of which they need not be part. */
    Set<String> implied(Set<String> scopes);
}
