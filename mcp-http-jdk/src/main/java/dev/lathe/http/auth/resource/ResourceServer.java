package dev.lathe.http.auth.resource;

import com.sun.net.httpserver.Filter;
import dev.lathe.http.auth.BearerTokenFilter;
import dev.lathe.http.auth.Challenge;
import dev.lathe.http.auth.ProofVerifier;
import dev.lathe.http.auth.TokenVerifier;
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

    private static final String WELL_KNOWN = "/.well-known/oauth-protected-resource";

    private final URI canonicalUrl;
    private final TokenVerifier verifier;
    private final List<String> issuers;
    private final List<String> scopesSupported;
    private final List<String> challengeScopes;
    private final ScopeHierarchy hierarchy;
    private final @Nullable ProofVerifier proofs;

    private ResourceServer(
            URI canonicalUrl,
            TokenVerifier verifier,
            List<String> issuers,
            List<String> scopesSupported,
            List<String> challengeScopes,
            ScopeHierarchy hierarchy,
            @Nullable ProofVerifier proofs) {
        this.canonicalUrl = canonicalUrl;
        this.verifier = verifier;
        this.issuers = issuers;
        this.scopesSupported = scopesSupported;
        this.challengeScopes = challengeScopes;
        this.hierarchy = hierarchy;
        this.proofs = proofs;
    }

    /**
     * Takes signed tokens of these servers.
     *
     * @param canonicalUrl what clients call the server: scheme, host and path, without a slash at the end
     * @throws IllegalArgumentException if that is no URL of the web, or there is no server, or a server twice
     */
    public static ResourceServer of(String canonicalUrl, AuthorizationServer... servers) {
        return of(canonicalUrl, List.of(servers));
    }

    /** As {@link #of(String, AuthorizationServer...)}. */
    public static ResourceServer of(String canonicalUrl, List<AuthorizationServer> servers) {
        List<String> issuers = servers.stream().map(AuthorizationServer::issuer).toList();
        return of(canonicalUrl, JwtVerifier.of(canonicalUrl, servers), issuers);
    }

    /**
     * Takes tokens that a verifier believes.
     *
     * @param issuers whom clients get them from, at least one
     */
    public static ResourceServer of(String canonicalUrl, TokenVerifier verifier, List<String> issuers) {
        URI url = CanonicalUrl.of(canonicalUrl);
        if (issuers.isEmpty()) {
            throw new IllegalArgumentException("there must be an authorization server that clients get tokens from");
        }
        issuers.forEach(issuer -> SecureUrl.check("issuer", issuer));
        return new ResourceServer(url, verifier, List.copyOf(issuers), List.of(), List.of(), ScopeHierarchy.FLAT, null);
    }

    /** Returns this resource with scopes that clients may ask for besides those that features need. */
    public ResourceServer scopesSupported(Collection<String> more) {
        // A challenge knows what a scope is.
        Challenge.of(metadataUrl(), more.toArray(String[]::new));
        return new ResourceServer(
                canonicalUrl, verifier, issuers, List.copyOf(more), challengeScopes, hierarchy, proofs);
    }

    /** Returns this resource with the scopes that a client is told to begin with. */
    public ResourceServer challengeScopes(Collection<String> first) {
        Challenge.of(metadataUrl(), first.toArray(String[]::new));
        return new ResourceServer(
                canonicalUrl, verifier, issuers, scopesSupported, List.copyOf(first), hierarchy, proofs);
    }

    /** Returns this resource, where some scopes imply others (Authorization, Scope Challenge Handling). */
    public ResourceServer hierarchy(ScopeHierarchy implied) {
        return new ResourceServer(canonicalUrl, verifier, issuers, scopesSupported, challengeScopes, implied, proofs);
    }

    /**
     * Returns this resource such that it also takes tokens that are bound to a key, with a proof of having it (RFC
     * 9449); without this it refuses them.
     */
    public ResourceServer proofs(ProofVerifier accepted) {
        return new ResourceServer(
                canonicalUrl, verifier, issuers, scopesSupported, challengeScopes, hierarchy, accepted);
    }

    /** Returns what clients call the server. */
    public URI canonicalUrl() {
        return canonicalUrl;
    }

    /** Returns the filter that lets in whoever has a good token. */
    public Filter filter() {
        BearerTokenFilter filter = BearerTokenFilter.of(new ImplyingVerifier(verifier, hierarchy), challenge());
        return proofs == null ? filter : filter.proofs(proofs);
    }

    /** Gets what is needed to verify tokens: see {@link TokenVerifier#prepare}. */
    public void prepare() {
        verifier.prepare();
    }

    /** Tells whether tokens can be verified: see {@link TokenVerifier#isReady}. */
    public boolean isReady() {
        return verifier.isReady();
    }

    /** Returns what others are told. */
    public Challenge challenge() {
        return Challenge.of(metadataUrl(), challengeScopes.toArray(String[]::new));
    }

    /**
     * Returns the document in which clients find whom to ask for tokens (RFC 9728, section 2), and where it is.
     *
     * @param needed returns the scopes that features need at the moment
     */
    public Discovery discovery(Supplier<? extends Collection<String>> needed) {
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
