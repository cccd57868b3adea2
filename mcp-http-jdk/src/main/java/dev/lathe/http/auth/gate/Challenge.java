package dev.lathe.http.auth.gate;

import dev.lathe.feature.Scopes;
import dev.lathe.http.auth.TokenFlaw;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What {@code WWW-Authenticate} tells the sender of a request that is refused: what it lacks, and where to find out who
 * gives it (RFC 6750, section 3; RFC 9728, section 5.1; MCP, Authorization, Scope Challenge Handling). Made of
 * configuration alone and never of the request, and immutable.
 *
 * <p>The order of the attributes is fixed, so that two challenges can be compared as texts.
 */
public final class Challenge {

    private static final Pattern URL = Pattern.compile("(?i)https?://[!#-\\[\\]-~]+");

    private final String metadata;
    private final List<String> scopes;

    private Challenge(String metadata, List<String> scopes) {
        this.metadata = metadata;
        this.scopes = scopes;
    }

    /**
     * Challenges with the metadata of a resource and the scopes that a client should ask for to begin with; none are
     * named when there are none.
     *
     * @param resourceMetadata where the metadata of the resource is (RFC 9728, section 3)
     * @throws IllegalArgumentException when it is not an absolute URL without a fragment, when a scope is not one word
     *     (RFC 6749, section 3.3), or when it is {@code offline_access}, which is between a client and its
     *     authorization server (MCP, Authorization, Refresh Tokens)
     */
    public static Challenge of(URI resourceMetadata, String... scopes) {
        String metadata = resourceMetadata.toString();
        if (!URL.matcher(metadata).matches() || resourceMetadata.getRawFragment() != null) {
            throw new IllegalArgumentException("resource metadata must have an absolute URL, not '" + metadata + "'");
        }
        return new Challenge(metadata, checked(List.of(scopes)));
    }

    private static List<String> checked(Collection<String> scopes) {
        for (String scope : scopes) {
            if (!Scopes.isOfResource(scope)) {
                throw new IllegalArgumentException("'" + scope + "' is no scope of a resource");
            }
        }
        return List.copyOf(scopes);
    }

    /** For a request that brings nothing to show who sends it: 401, and no error, since nothing was tried. */
    public String missing() {
        return bearer(List.of(metadata(), scope(scopes)));
    }

    /** For a token that shows nothing: 401. */
    public String invalid(TokenFlaw flaw) {
        return bearer(List.of(
                error("invalid_token"), attribute("error_description", flaw.description()), metadata(), scope(scopes)));
    }

    /** For a request that brings more than one token: 400. */
    public String ambiguous() {
        return bearer(
                List.of(error("invalid_request"), attribute("error_description", "more than one token"), metadata()));
    }

    /**
     * For a token that does not allow what the request is about: 403.
     *
     * @param needed all scopes that the operation needs, not only those that the token lacks
     * @throws IllegalArgumentException when one of them is no scope
     */
    public String insufficient(Collection<String> needed) {
        return bearer(List.of(error("insufficient_scope"), scope(checked(needed)), metadata()));
    }

    private static String bearer(List<String> attributes) {
        List<String> present = new ArrayList<>(attributes);
        present.removeIf(String::isEmpty);
        return "Bearer " + String.join(", ", present);
    }

    private static String error(String code) {
        return attribute("error", code);
    }

    private String metadata() {
        return attribute("resource_metadata", metadata);
    }

    private static String scope(List<String> scopes) {
        return scopes.isEmpty() ? "" : attribute("scope", String.join(" ", scopes));
    }

    /** Nothing that comes here has a quote or a backslash, so nothing needs to be escaped. */
    private static String attribute(String name, String value) {
        return name + "=\"" + value + '"';
    }
}
