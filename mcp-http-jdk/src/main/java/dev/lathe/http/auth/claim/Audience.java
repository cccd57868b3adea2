package dev.lathe.http.auth.claim;

import dev.lathe.http.auth.InvalidTokenException;
import dev.lathe.http.auth.TokenFlaw;
import dev.lathe.http.auth.url.CanonicalUrl;
import dev.lathe.json.JsonArray;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whom tokens must be issued for (RFC 7519, section 4.1.3; RFC 8707, section 2): the canonical URI of the server, or
 * another name that an authorization server has for it. They are compared letter for letter, but for the scheme and the
 * host of a URL, which may be in capitals (MCP, Authorization, Canonical Server URI).
 *
 * @param names any of them will do; their schemes and hosts are small
 */
public record Audience(Set<String> names) {

    private static final int MOST = 32;
    private static final Set<String> WEB = Set.of("http", "https");

    /** Returns whoever is called by one of these names. */
    public static Audience of(Collection<String> names) {
        return new Audience(names.stream().map(Audience::small).collect(Collectors.toUnmodifiableSet()));
    }

    /** Returns a server by the names that somebody has for it, or by its canonical URL if there are none. */
    public static Audience of(String canonicalUrl, Set<String> others) {
        String usual = CanonicalUrl.of(canonicalUrl).toString();
        return of(others.isEmpty() ? Set.of(usual) : others);
    }

    /**
     * Returns these names for a server.
     *
     * @throws IllegalArgumentException when one of them is blank
     */
    public static Set<String> names(String first, String... others) {
        Set<String> names = new HashSet<>(List.of(others));
        names.add(first);
        if (names.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("an audience must not be blank");
        }
        return Set.copyOf(names);
    }

    /** Refuses tokens that are for nobody, or for others only. */
    public void check(JsonObject claims) throws InvalidTokenException {
        if (said(claims.find("aud")).stream().noneMatch(this::isMeant)) {
            throw new InvalidTokenException(TokenFlaw.WRONG_AUDIENCE);
        }
    }

    private static List<JsonValue> said(@Nullable JsonValue audience) throws InvalidTokenException {
        if (audience == null) {
            return List.of();
        }
        List<JsonValue> said = audience instanceof JsonArray several ? several.items() : List.of(audience);
        if (said.size() > MOST || !said.stream().allMatch(value -> value instanceof JsonString)) {
            throw new InvalidTokenException(TokenFlaw.WRONG_CLAIM);
        }
        return said;
    }

    private boolean isMeant(JsonValue said) {
        return said instanceof JsonString name && names.contains(small(name.value()));
    }

    /** Makes scheme and host small, if it is a URL of the web. */
    private static String small(String name) {
        int scheme = name.indexOf("://");
        if (scheme < 0 || !WEB.contains(ascii(name.substring(0, scheme)))) {
            return name;
        }
        int path = scheme + 3;
        while (path < name.length() && "/?#".indexOf(name.charAt(path)) < 0) {
            path++;
        }
        return ascii(name.substring(0, path)) + name.substring(path);
    }

    /** Makes the letters from A to Z small and no others, some of which would become letters of these. */
    private static String ascii(String text) {
        return text.chars()
                .map(c -> c >= 'A' && c <= 'Z' ? c + 32 : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
