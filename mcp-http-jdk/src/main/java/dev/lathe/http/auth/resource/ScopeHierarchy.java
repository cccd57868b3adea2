package dev.lathe.http.auth.resource;

import java.util.Set;

/** Which scopes imply others, such as {@code admin} {@code read}. Thread-safe. */
public interface ScopeHierarchy {

    /** None does. */
    ScopeHierarchy FLAT = scopes -> scopes;

    /** Returns these scopes of a token, and all that they imply. */
    Set<String> implied(Set<String> scopes);
}
