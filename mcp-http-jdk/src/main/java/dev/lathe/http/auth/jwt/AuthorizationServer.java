package dev.lathe.http.auth.jwt;

import dev.lathe.http.auth.claim.Audience;
import dev.lathe.http.auth.claim.ClaimChecks;
import dev.lathe.http.auth.url.SecureUrl;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/**
 * An authorization server whose tokens are accepted (MCP, Authorization): what they must say, and where its keys are.
 * Immutable; each method returns another one. That a token is signed, for whom, and to whom it was issued is verified
 * always.
 */
public final class AuthorizationServer {

    private static final Duration MOST_LEEWAY = Duration.ofMinutes(10);
    private static final Duration LEAST_TOKEN = Duration.ofSeconds(1);
    private static final Duration MOST_TOKEN = Duration.ofDays(3_650);
    private static final Duration LEAST_KEYS = Duration.ofSeconds(10);
    private static final Duration MOST_KEYS = Duration.ofHours(24);
    private static final Duration MOST_STALE = Duration.ofDays(30);

    private final String issuer;
    private final URI keys;
    private final Set<SigningAlgorithm> algorithms;
    private final Set<String> audiences;
    private final boolean verifiesIssuer;
    private final ClaimChecks checks;
    private final KeyTimes keyTimes;

    private AuthorizationServer(
            String issuer,
            URI keys,
            Set<SigningAlgorithm> algorithms,
            Set<String> audiences,
            boolean verifiesIssuer,
            ClaimChecks checks,
            KeyTimes keyTimes) {
        this.issuer = issuer;
        this.keys = keys;
        this.algorithms = algorithms;
        this.audiences = audiences;
        this.verifiesIssuer = verifiesIssuer;
        this.checks = checks;
        this.keyTimes = keyTimes;
    }

    /**
     * Accepts tokens of this issuer that are signed with RS256 or ES256 by one of these keys.
     *
     * @param issuer its identifier (RFC 8414, section 2), which {@code iss} must be, letter for letter
     * @param jwksUri where its key set is (RFC 7517, section 5); this and nothing else is ever fetched
     * @throws IllegalArgumentException when one of them is not an {@code https} URL; those of this machine may be
     *     {@code http}
     */
    public static AuthorizationServer of(String issuer, URI jwksUri) {
        SecureUrl.check("issuer", issuer);
        SecureUrl.check("key set", jwksUri.toString());
        Set<SigningAlgorithm> usual = Set.of(SigningAlgorithm.RS256, SigningAlgorithm.ES256);
        return new AuthorizationServer(issuer, jwksUri, usual, Set.of(), true, ClaimChecks.DEFAULT, KeyTimes.DEFAULT);
    }

    /** Returns one that signs with these algorithms, and no others. */
    public AuthorizationServer algorithms(SigningAlgorithm first, SigningAlgorithm... others) {
        Set<SigningAlgorithm> all = Set.copyOf(EnumSet.of(first, others));
        return new AuthorizationServer(issuer, keys, all, audiences, verifiesIssuer, checks, keyTimes);
    }

    /**
     * Returns one whose tokens are for one of these audiences, instead of the canonical URL of this server.
     *
     * @throws IllegalArgumentException when one of them is blank
     */
    public AuthorizationServer audiences(String first, String... others) {
        Set<String> all = Audience.names(first, others);
        return new AuthorizationServer(issuer, keys, algorithms, all, verifiesIssuer, checks, keyTimes);
    }

    /**
     * Returns one whose tokens must say, or need not, that they are of its issuer ({@code verify_iss}). If they need
     * not, its keys alone decide: a token that one of them has signed is accepted without {@code iss}, and with any
     * other than that of another server here. What it says there is part of the principal, whoever that is. So this is
     * for a server whose keys sign for all its tenants, and only if each of them is trusted. One server at most may be
     * so.
     */
    public AuthorizationServer verifyIssuer(boolean verified) {
        return new AuthorizationServer(issuer, keys, algorithms, audiences, verified, checks, keyTimes);
    }

    /**
     * Returns one whose tokens must say, or need not, when they end, and that must be yet to come ({@code verify_exp}).
     * If they need not, a token that has ended is accepted as well, however long ago that was, and
     * {@link #longestToken} is of no effect.
     */
    public AuthorizationServer verifyExpiry(boolean verified) {
        return with(checks.expiry(verified));
    }

    /** Returns one whose tokens must not, or may, say that they come from the future ({@code verify_iat}). */
    public AuthorizationServer verifyIssuedAt(boolean verified) {
        return with(checks.issuedAt(verified));
    }

    /** Returns one whose tokens must, or need not, have begun if they say when ({@code verify_nbf}). */
    public AuthorizationServer verifyNotBefore(boolean verified) {
        return with(checks.notBefore(verified));
    }

    /**
     * Returns one whose clock may differ by so much from ours instead of 60 seconds.
     *
     * @throws IllegalArgumentException when that is negative or more than ten minutes
     */
    public AuthorizationServer leeway(Duration leeway) {
        check(leeway, Duration.ZERO, MOST_LEEWAY, "leeway must be from 0 to 10 minutes");
        return with(checks.leeway(leeway));
    }

    /**
     * Returns one whose tokens may end so far in the future instead of 24 hours.
     *
     * @throws IllegalArgumentException when that is less than a second or more than 3,650 days
     */
    public AuthorizationServer longestToken(Duration lifetime) {
        check(lifetime, LEAST_TOKEN, MOST_TOKEN, "longestToken must be from 1 second to 3,650 days");
        return with(checks.longest(lifetime));
    }

    /**
     * Returns one whose tokens must be all that RFC 9068 asks for, or need not: they say what they are in {@code typ},
     * and have a client, an identifier and the time when they were issued; and {@code iss} is the issuer, even if
     * {@link #verifyIssuer} says that it need not.
     */
    public AuthorizationServer strictRfc9068(boolean strict) {
        return with(checks.strict(strict));
    }

    /**
     * Returns one whose keys are used for so long without asking again, instead of five minutes.
     *
     * @throws IllegalArgumentException when that is less than ten seconds or more than 24 hours
     */
    public AuthorizationServer keyLifetime(Duration lifetime) {
        check(lifetime, LEAST_KEYS, MOST_KEYS, "keyLifetime must be from 10 seconds to 24 hours");
        return with(keyTimes.lifetime(lifetime));
    }

    /**
     * Returns one whose keys are used for so much longer, instead of an hour, while they cannot be had anew. So long
     * can a key be used that its owner has taken back, if somebody keeps us from the news.
     *
     * @throws IllegalArgumentException when that is negative or more than 30 days
     */
    public AuthorizationServer staleKeys(Duration longer) {
        check(longer, Duration.ZERO, MOST_STALE, "staleKeys must be from 0 to 30 days");
        return with(keyTimes.stale(longer));
    }

    private static void check(Duration time, Duration least, Duration most, String otherwise) {
        if (time.compareTo(least) < 0 || time.compareTo(most) > 0) {
            throw new IllegalArgumentException(otherwise + ", not " + time);
        }
    }

    private AuthorizationServer with(ClaimChecks other) {
        return new AuthorizationServer(issuer, keys, algorithms, audiences, verifiesIssuer, other, keyTimes);
    }

    AuthorizationServer with(KeyTimes other) {
        return new AuthorizationServer(issuer, keys, algorithms, audiences, verifiesIssuer, checks, other);
    }

    /** Returns the identifier. */
    public String issuer() {
        return issuer;
    }

    URI keys() {
        return keys;
    }

    Set<SigningAlgorithm> algorithms() {
        return algorithms;
    }

    Set<String> audiences() {
        return audiences;
    }

    /** Whether {@code iss} must be the issuer. RFC 9068, section 4, leaves no choice. */
    boolean verifiesIssuer() {
        return verifiesIssuer || checks.isStrict();
    }

    ClaimChecks checks() {
        return checks;
    }

    KeyTimes keyTimes() {
        return keyTimes;
    }
}
