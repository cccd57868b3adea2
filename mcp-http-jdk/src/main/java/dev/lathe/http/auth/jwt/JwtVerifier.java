package dev.lathe.http.auth.jwt;

import dev.lathe.feature.Identity;
import dev.lathe.http.auth.InvalidTokenException;
import dev.lathe.http.auth.TokenFlaw;
import dev.lathe.http.auth.TokenVerifier;
import dev.lathe.http.auth.VerifierUnavailableException;
import dev.lathe.http.auth.claim.Audience;
import dev.lathe.http.auth.claim.Purpose;
import dev.lathe.http.auth.memory.TokenMemory;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Verifies access tokens that are signed (RFC 7519, RFC 9068), of one or more authorization servers; each has its own
 * keys, and {@code iss} says whose a token is. Thread-safe.
 *
 * <p>The principal is a JSON array of issuer, subject and, if the token has one, client. Keys are fetched when a server
 * starts that is protected by it, at the latest with the first token, and then ahead of their end, on a daemon thread.
 * A server that must not start without them calls {@link #refreshNow()} before.
 *
 * <p>The signatures of 10,000 tokens are remembered for 60 seconds, or until keys are got anew if that is sooner. When
 * a token is valid is looked at each time.
 */
public final class JwtVerifier implements TokenVerifier {

    private static final System.Logger LOGGER = System.getLogger("dev.lathe.http.auth");
    private static final int LARGEST_SET = 256 * 1_024;
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final int MOST_REMEMBERED = 10_000;
    private static final Duration REMEMBERED = Duration.ofSeconds(60);

    private final String canonicalUrl;

    /** In the order of the configuration. */
    private final Map<String, TrustedIssuer> issuers;

    /** Whose tokens are those that are of none of these; null if they are nobody's. */
    private final @Nullable TrustedIssuer ofNoKnownIssuer;

    private final Set<SigningAlgorithm> algorithms;
    private final TokenMemory<Verified> memory;

    private JwtVerifier(
            String canonicalUrl,
            Map<String, TrustedIssuer> issuers,
            @Nullable TrustedIssuer ofNoKnownIssuer,
            Set<SigningAlgorithm> algorithms,
            TokenMemory<Verified> memory) {
        this.canonicalUrl = canonicalUrl;
        this.issuers = issuers;
        this.ofNoKnownIssuer = ofNoKnownIssuer;
        this.algorithms = algorithms;
        this.memory = memory;
    }

    /**
     * Accepts tokens of these servers.
     *
     * @param canonicalUrl what this server is called (RFC 8707, section 2), which tokens must be issued for unless a
     *     server has audiences of its own
     * @throws IllegalArgumentException when there is no server, or an issuer twice, or more than one server whose
     *     issuer is not verified, or the URL is no canonical one: {@code https}, a host and a path
     */
    public static JwtVerifier of(String canonicalUrl, AuthorizationServer... servers) {
        return of(canonicalUrl, List.of(servers));
    }

    /** As {@link #of(String, AuthorizationServer...)}. */
    public static JwtVerifier of(String canonicalUrl, List<AuthorizationServer> servers) {
        return of(canonicalUrl, servers, Clock.systemUTC(), System::nanoTime);
    }

    /** Tells the time by these: a clock for what issuers say, and one that nobody sets for how old keys are. */
    static JwtVerifier of(String canonicalUrl, List<AuthorizationServer> servers, Clock clock, LongSupplier nanoTime) {
        Map<String, TrustedIssuer> issuers = new LinkedHashMap<>();
        TrustedIssuer ofNoKnownIssuer = null;
        EnumSet<SigningAlgorithm> algorithms = EnumSet.noneOf(SigningAlgorithm.class);
        for (AuthorizationServer server : servers) {
            Audience audience = Audience.of(canonicalUrl, server.audiences());
            TrustedIssuer issuer = TrustedIssuer.of(server, audience, keys(server, nanoTime), clock);
            check(issuers.put(server.issuer(), issuer) == null, "issuers must differ");
            check(server.verifiesIssuer() || ofNoKnownIssuer == null, "only one server may go without verifyIssuer");
            ofNoKnownIssuer = server.verifiesIssuer() ? ofNoKnownIssuer : issuer;
            algorithms.addAll(server.algorithms());
        }
        check(!issuers.isEmpty(), "there must be an authorization server");
        return new JwtVerifier(
                canonicalUrl,
                Collections.unmodifiableMap(issuers),
                ofNoKnownIssuer,
                algorithms,
                new TokenMemory<>(MOST_REMEMBERED, nanoTime));
    }

    private static KeySource keys(AuthorizationServer server, LongSupplier nanoTime) {
        Executor daemon = task -> {
            Thread thread = new Thread(task, "lathe-keys");
            thread.setDaemon(true);
            thread.start();
        };
        return new KeySource(
                new KeyFlights(
                        new KeyEndpoint(
                                server.keys(), LARGEST_SET, server.keyTimes().fetch()),
                        server.keyTimes(),
                        new Backoff(() -> ThreadLocalRandom.current().nextDouble()),
                        nanoTime,
                        daemon,
                        new KeyLog(LOGGER, server.issuer())),
                server.keyTimes());
    }

    private static void check(boolean isSo, String otherwise) {
        if (!isSo) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** Returns what this server is called. */
    public String canonicalUrl() {
        return canonicalUrl;
    }

    /** Returns whose tokens are accepted, in the order of the configuration. */
    public List<String> issuers() {
        return List.copyOf(issuers.keySet());
    }

    @Override
    public Identity verify(String token) throws InvalidTokenException, VerifierUnavailableException {
        Identity identity = verifyBound(token);
        Purpose.checkUnbound(identity.claims());
        return identity;
    }

    @Override
    public Identity verifyBound(String token) throws InvalidTokenException, VerifierUnavailableException {
        String name = TokenMemory.name(token);
        Verified known = memory.find(name);
        if (known != null && known.isByCurrentKeys()) {
            return known.now();
        }
        Verified anew = verifyAnew(token);
        memory.keep(name, anew, REMEMBERED);
        return anew.identity();
    }

    private Verified verifyAnew(String token) throws InvalidTokenException, VerifierUnavailableException {
        CompactToken parts = CompactToken.of(token);
        JoseHeader header = JoseHeader.of(parts.header(), algorithms);
        JsonObject claims = parts.claims();
        TrustedIssuer named = claims.find("iss") instanceof JsonString name ? issuers.get(name.value()) : null;
        TrustedIssuer trusted = named == null ? ofNoKnownIssuer : named;
        if (trusted == null) {
            throw new InvalidTokenException(TokenFlaw.UNTRUSTED_ISSUER);
        }
        return trusted.verify(parts, header, claims);
    }

    /**
     * Gets the keys of all servers at the same time, and waits for them: before the start of a server that must not
     * start without them, or when a key must not be used any longer. What was on its way before does not count, so that
     * this may take ten seconds: five for that, and five for what is ordered.
     *
     * @throws VerifierUnavailableException when those of some servers cannot be had now, which the log names. What was
     *     known of these still is; the others have new ones
     */
    public void refreshNow() throws VerifierUnavailableException {
        Map<TrustedIssuer, Flight> orders = new LinkedHashMap<>();
        issuers.values().forEach(issuer -> orders.put(issuer, issuer.keys().order()));
        List<String> missing = new ArrayList<>();
        orders.forEach((issuer, order) -> {
            if (!issuer.keys().hasCome(order)) {
                missing.add(issuer.rules().issuer());
            }
        });
        if (!missing.isEmpty()) {
            String line = "keys were ordered and have not come: " + String.join(", ", missing);
            LOGGER.log(System.Logger.Level.WARNING, line);
            throw new VerifierUnavailableException(RETRY);
        }
    }

    @Override
    public void prepare() {
        issuers.values().forEach(issuer -> issuer.keys().prepare());
    }

    /** Tells whether the keys of one server are there, at least: then its tokens are as good as ever. */
    @Override
    public boolean isReady() {
        return issuers.values().stream().anyMatch(issuer -> issuer.keys().isReady());
    }

    /** Tells how it goes with the keys of each issuer. */
    public Map<String, KeyHealth> health() {
        Map<String, KeyHealth> health = new LinkedHashMap<>();
        issuers.forEach((issuer, trusted) -> health.put(issuer, trusted.keys().health()));
        return health;
    }
}
