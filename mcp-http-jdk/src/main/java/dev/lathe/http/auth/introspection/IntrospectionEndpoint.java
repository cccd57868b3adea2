package dev.lathe.http.auth.introspection;

import dev.lathe.http.auth.claim.Audience;
import dev.lathe.http.auth.url.SecureUrl;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where an authorization server says what its tokens are (RFC 7662, section 2), and who asks it. Immutable; each method
 * returns another one.
 */
public final class IntrospectionEndpoint {

    private static final Duration REMEMBERED = Duration.ofSeconds(60);
    private static final Duration LONGEST_REMEMBERED = Duration.ofMinutes(10);

    private final String issuer;
    private final URI uri;
    private final String authorization;
    private final Set<String> audiences;
    private final Duration remembered;

    private IntrospectionEndpoint(
            String issuer, URI uri, String authorization, Set<String> audiences, Duration remembered) {
        this.issuer = issuer;
        this.uri = uri;
        this.authorization = authorization;
        this.audiences = audiences;
        this.remembered = remembered;
    }

    /**
     * Asks the server of this issuer, as this client, which shows its secret by {@code Basic} (RFC 6749, section
     * 2.3.1).
     *
     * @param issuer its identifier (RFC 8414, section 2), which {@code iss} must be where it is said
     * @param endpoint this and nothing else is ever asked
     * @throws IllegalArgumentException when one of the URLs is not {@code https}; those of this machine may be
     *     {@code http}; or when the id or the secret of the client is null or empty
     */
    public static IntrospectionEndpoint of(String issuer, URI endpoint, String clientId, String clientSecret) {
        SecureUrl.check("issuer", issuer);
        SecureUrl.check("introspection endpoint", endpoint.toString());
        check("id", clientId);
        check("secret", clientSecret);
        String pair = encoded(clientId) + ":" + encoded(clientSecret);
        String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.US_ASCII));
        return new IntrospectionEndpoint(issuer, endpoint, "Basic " + basic, Set.of(), REMEMBERED);
    }

    /** Null, too: a secret is often read from a variable. */
    private static void check(String what, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            throw new IllegalArgumentException("the " + what + " of the client is missing");
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /**
     * Returns one whose tokens are for one of these audiences, instead of the canonical URL of this server.
     *
     * @throws IllegalArgumentException when one of them is blank
     */
    public IntrospectionEndpoint audiences(String first, String... others) {
        return new IntrospectionEndpoint(issuer, uri, authorization, Audience.names(first, others), remembered);
    }

    /**
     * Returns one that is not asked again of a good token for so long instead of 60 seconds: so long is a token good
     * that its issuer has taken back. Zero has it asked for each request, good token or bad.
     *
     * @throws IllegalArgumentException when that is negative, or more than ten minutes
     */
    public IntrospectionEndpoint remember(Duration lifetime) {
        if (lifetime.isNegative() || lifetime.compareTo(LONGEST_REMEMBERED) > 0) {
            throw new IllegalArgumentException("answers are remembered for 0 to 10 minutes, not " + lifetime);
        }
        return new IntrospectionEndpoint(issuer, uri, authorization, audiences, lifetime);
    }

    /** Returns the identifier of the issuer. */
    public String issuer() {
        return issuer;
    }

    URI uri() {
        return uri;
    }

    /** What the client says to show who it is. In no text of this object. */
    String authorization() {
        return authorization;
    }

    Set<String> audiences() {
        return audiences;
    }

    Duration remembered() {
        return remembered;
    }
}
