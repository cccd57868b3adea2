package dev.lathe.http;

import dev.lathe.http.auth.ProofVerifier;
import dev.lathe.http.auth.TokenVerifier;
import dev.lathe.http.auth.gate.Challenge;
import dev.lathe.http.auth.gate.TokenGate;
import dev.lathe.http.auth.jwt.AuthorizationServer;
import dev.lathe.http.auth.jwt.JwtVerifier;
import dev.lathe.http.auth.url.CanonicalUrl;
import dev.lathe.http.auth.url.SecureUrl;
import dev.lathe.json.JsonWriter;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A protected resource (OAuth 2.1, section 5; RFC 9728): what it is called, whose tokens it takes, and what it tells
 * those who have none. All of it is configuration; nothing is taken from a request. One resource stands for all servers
 * of an HTTP server, whatever their paths. Immutable.
 *
 * <pre>{@code
 * ResourceServer resource = ResourceServer.of(
 *         "https://mcp.example.com/mcp",
 *         AuthorizationServer.of("https://login.example.com", URI.create("https://login.example.com/jwks")));
 * McpHttp.builder(server).resourceServer(resource).start();
 * }</pre>
 */
public final class ResourceServer {

    private static final int LONGEST = 8_192;
    private static final int MOST = 65_536;
    private static final String WELL_KNOWN = "/.well-known/oauth-protected-resource";

    private final URI canonicalUrl;
    private final TokenVerifier verifier;
    private final List<String> issuers;
    private final List<String> scopesSupported;
    private final List<String> challengeScopes;
    private final @Nullable ProofVerifier proofs;
    private final int longest;

    private ResourceServer(
            URI canonicalUrl,
            TokenVerifier verifier,
            List<String> issuers,
            List<String> scopesSupported,
            List<String> challengeScopes,
            @Nullable ProofVerifier proofs,
            int longest) {
        this.canonicalUrl = canonicalUrl;
        this.verifier = verifier;
        this.issuers = issuers;
        this.scopesSupported = scopesSupported;
        this.challengeScopes = challengeScopes;
        this.proofs = proofs;
        this.longest = longest;
    }

    /**
     * Takes signed tokens of these servers.
     *
     * @param canonicalUrl what clients call the server: scheme, host and path, without a slash at the end
     * @throws IllegalArgumentException if that is no {@code https} URL of these, or there is no server, or a server
     *     twice
     */
    public static ResourceServer of(String canonicalUrl, AuthorizationServer... servers) {
        return of(canonicalUrl, List.of(servers));
    }

    /** As {@link #of(String, AuthorizationServer...)}. */
    public static ResourceServer of(String canonicalUrl, List<AuthorizationServer> servers) {
        return of(JwtVerifier.of(canonicalUrl, servers));
    }

    /** Takes the tokens that a verifier does, which is then at hand: to get keys before the start, say, or on order. */
    public static ResourceServer of(JwtVerifier verifier) {
        return of(verifier.canonicalUrl(), verifier, verifier.issuers());
    }

    /**
     * Takes tokens that a verifier believes.
     *
     * @param issuers whom clients get them from, at least one
     * @throws IllegalArgumentException if that is no {@code https} URL of scheme, host and path, or there is no issuer,
     *     or one that has no such URL
     */
    public static ResourceServer of(String canonicalUrl, TokenVerifier verifier, List<String> issuers) {
        URI url = CanonicalUrl.of(canonicalUrl);
        if (issuers.isEmpty()) {
            throw new IllegalArgumentException("there must be an authorization server that clients get tokens from");
        }
        issuers.forEach(issuer -> SecureUrl.check("issuer", issuer));
        return new ResourceServer(url, verifier, List.copyOf(issuers), List.of(), List.of(), null, LONGEST);
    }

    /**
     * Returns this resource with scopes that clients may ask for besides those that features need.
     *
     * @throws IllegalArgumentException if one of them is no scope of a resource
     */
    public ResourceServer scopesSupported(Collection<String> more) {
        // A challenge knows what a scope is.
        Challenge.of(metadataUrl(), more.toArray(String[]::new));
        return new ResourceServer(canonicalUrl, verifier, issuers, List.copyOf(more), challengeScopes, proofs, longest);
    }

    /**
     * Returns this resource with the scopes that a client is told to begin with; none by default.
     *
     * @throws IllegalArgumentException if one of them is no scope of a resource
     */
    public ResourceServer challengeScopes(Collection<String> first) {
        Challenge.of(metadataUrl(), first.toArray(String[]::new));
        return new ResourceServer(
                canonicalUrl, verifier, issuers, scopesSupported, List.copyOf(first), proofs, longest);
    }

    /** Returns this resource, where some scopes imply others (Authorization, Scope Challenge Handling). */
    public ResourceServer hierarchy(ScopeHierarchy hierarchy) {
        TokenVerifier implying = new ImplyingVerifier(verifier, hierarchy);
        return new ResourceServer(canonicalUrl, implying, issuers, scopesSupported, challengeScopes, proofs, longest);
    }

    /**
     * Returns this resource such that it also takes tokens that are bound to a key, with a proof of having it: scheme
     * {@code DPoP}, and one header of that name (RFC 9449, section 7.1). Without this such tokens are refused. Each
     * scheme takes its own tokens and refuses those of the other. A proof is for the canonical URL, so there cannot be
     * another server beside the one there.
     */
    public ResourceServer proofs(ProofVerifier accepted) {
        return new ResourceServer(canonicalUrl, verifier, issuers, scopesSupported, challengeScopes, accepted, longest);
    }

    /**
     * Returns this resource such that an {@code Authorization} header may have so many characters instead of 8,192.
     *
     * @throws IllegalArgumentException when they are none, or more than 65,536
     */
    public ResourceServer longestHeader(int characters) {
        if (characters < 1 || characters > MOST) {
            throw new IllegalArgumentException("headers may have 1 to " + MOST + " characters, not " + characters);
        }
        return new ResourceServer(
                canonicalUrl, verifier, issuers, scopesSupported, challengeScopes, proofs, characters);
    }

    /** Returns what clients call the server. */
    public URI canonicalUrl() {
        return canonicalUrl;
    }

    /** Returns whom clients get tokens from. */
    public List<String> issuers() {
        return issuers;
    }

    /** Returns a filter that lets in whoever has a good token, for a handler of the user's own. */
    public BearerTokenFilter filter() {
        return new BearerTokenFilter(gate());
    }

    /** Returns what lets in whoever has a good token. */
    TokenGate gate() {
        TokenGate gate = TokenGate.of(verifier, challenge(), longest);
        return proofs == null ? gate : gate.proofs(proofs);
    }

    /** Tells whether it takes proofs, which are for its canonical URL and no other. */
    boolean takesProofs() {
        return proofs != null;
    }

    /** Gets what is needed to verify tokens, without waiting for it. */
    void prepare() {
        verifier.prepare();
    }

    /** Tells whether tokens can be verified. */
    boolean isReady() {
        return verifier.isReady();
    }

    /** Returns what those are told who are not let in, or may not do something. */
    Challenge challenge() {
        return Challenge.of(metadataUrl(), challengeScopes.toArray(String[]::new));
    }

    /**
     * Returns the document in which clients find whom to ask for tokens (RFC 9728, section 2), and where it is.
     *
     * @param needed returns the scopes that features need at the moment
     */
    Discovery discovery(Supplier<? extends Collection<String>> needed) {
        return new Discovery(WELL_KNOWN, path(), () -> document(needed.get()));
    }

    private JsonWriter document(Collection<String> needed) {
        TreeSet<String> scopes = new TreeSet<>(needed);
        scopes.addAll(scopesSupported);
        return Discovery.document(canonicalUrl, issuers, scopes, proofs == null ? List.of() : proofs.algorithms());
    }

    private URI metadataUrl() {
        return canonicalUrl.resolve(WELL_KNOWN + path());
    }

    private String path() {
        String path = canonicalUrl.getRawPath();
        return path == null || path.equals("/") ? "" : path;
    }
}
