package dev.lathe.feature;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may do: what the OAuth scopes of a token say or, where no token is asked for, everything. Immutable.
 */
public final class Scopes {

    /** Of whoever has started the process, and so needs no token. */
    public static final Scopes EVERYTHING = new Scopes(null);

    /** Of somebody without a token, where one is needed. */
    public static final Scopes NOTHING = new Scopes(Set.of());

    private final @Nullable Set<String> named;

    private Scopes(@Nullable Set<String> named) {
        this.named = named;
    }

    /** Returns these scopes and no other. */
    public static Scopes of(String... scopes) {
        return of(List.of(scopes));
    }

    /** Returns these scopes and no other. */
    public static Scopes of(Collection<String> scopes) {
        return new Scopes(Set.copyOf(scopes));
    }

    /**
     * Tells whether this is a scope: a word of printable ASCII without quotes and backslashes (RFC 6749, section 3.3).
     */
    public static boolean isScope(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c > '~' || c == '"' || c == '\\') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /**
     * Tells whether this is a scope that a resource may ask for: {@code offline_access} is between a client and its
     * authorization server (MCP, Authorization, Refresh Tokens).
     */
    public static boolean isOfResource(String text) {
        return isScope(text) && !text.equals("offline_access");
    }

    /** Tells whether that scope is among them. */
    public boolean include(String scope) {
        return named == null || named.contains(scope);
    }

    /** Tells whether all of these are among them. */
    public boolean includeAll(Collection<String> scopes) {
        return named == null || named.containsAll(scopes);
    }

    /** Tells whether nothing is out of reach. */
    public boolean areEverything() {
        return named == null;
    }

    /** Returns them by name; none where nothing is out of reach. */
    public Set<String> named() {
        return named == null ? Set.of() : named;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Scopes scopes && Objects.equals(named, scopes.named);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(named);
    }

    @Override
    public String toString() {
        return named == null ? "everything" : String.join(" ", named);
    }
}
