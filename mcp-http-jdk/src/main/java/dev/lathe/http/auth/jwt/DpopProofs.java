package dev.lathe.http.auth.jwt;

import dev.lathe.http.auth.InvalidTokenException;
import dev.lathe.http.auth.ProofVerifier;
import dev.lathe.http.auth.TokenFlaw;
import dev.lathe.http.auth.VerifierUnavailableException;
import dev.lathe.http.auth.claim.TokenTimes;
import dev.lathe.http.auth.url.CanonicalUrl;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Verifies proofs that the sender of a token has its key (RFC 9449, section 4.3): signed by that key with RS256 or
 * ES256 for this method, this server and this token, within 60 seconds from now, and never seen before. Thread-safe.
 *
 * <p>Proofs are remembered for two minutes, up to 100,000 of them and 20,000 by one key; those that come when there is
 * no room get a 503. When the clock was set back, what is not newer than the forgotten ones is refused, so that none of
 * them is good again. There are no nonces of the server (section 9), so a proof can be made up to a minute ahead.
 * Servers that share a URL do not share what they remember: a proof can be used once with each of them.
 */
public final class DpopProofs implements ProofVerifier {

    private static final Duration WINDOW = Duration.ofSeconds(60);
    private static final Duration KEPT = WINDOW.multipliedBy(2);
    private static final int MOST = 100_000;
    private static final int MOST_OF_KEY = 20_000;

    private final ProofTarget target;
    private final Set<SigningAlgorithm> algorithms;
    private final Clock clock;
    private final LongSupplier nanoTime;
    private final UsedProofs used;

    private DpopProofs(
            ProofTarget target, Set<SigningAlgorithm> algorithms, Clock clock, LongSupplier nanoTime, UsedProofs used) {
        this.target = target;
        this.algorithms = algorithms;
        this.clock = clock;
        this.nanoTime = nanoTime;
        this.used = used;
    }

    /**
     * Accepts proofs for requests to this server.
     *
     * @param canonicalUrl what clients call it; {@code htu} must be that, whatever a request says in {@code Host} or
     *     its path
     * @throws IllegalArgumentException when the URL is no canonical one: {@code https}, a host and a path
     */
    public static DpopProofs of(String canonicalUrl) {
        return of(canonicalUrl, Clock.systemUTC());
    }

    static DpopProofs of(String canonicalUrl, Clock clock) {
        return of(canonicalUrl, clock, System::nanoTime);
    }

    /** Tells the time by these: a clock for what clients say, and one that nobody sets for what is forgotten. */
    static DpopProofs of(String canonicalUrl, Clock clock, LongSupplier nanoTime) {
        return of(canonicalUrl, clock, nanoTime, new UsedProofs(MOST, MOST_OF_KEY, KEPT));
    }

    static DpopProofs of(String canonicalUrl, Clock clock, LongSupplier nanoTime, UsedProofs used) {
        ProofTarget target =
                ProofTarget.of(CanonicalUrl.of(canonicalUrl).toString()).orElseThrow();
        Set<SigningAlgorithm> usual = EnumSet.of(SigningAlgorithm.RS256, SigningAlgorithm.ES256);
        return new DpopProofs(target, usual, clock, nanoTime, used);
    }

    /** Returns one that accepts proofs that are signed with these algorithms, and no others; both remember the same. */
    public DpopProofs algorithms(SigningAlgorithm first, SigningAlgorithm... others) {
        return new DpopProofs(target, EnumSet.of(first, others), clock, nanoTime, used);
    }

    @Override
    public List<String> algorithms() {
        return algorithms.stream().map(SigningAlgorithm::name).toList();
    }

    @Override
    public void verify(String proof, String method, String token, String thumbprint)
            throws InvalidTokenException, VerifierUnavailableException {
        long now = clock.millis();
        Proof parts = parts(proof);
        String id = parts.id();
        // Where a key comes from whoever sends it, it must be the right one before it is used.
        if (!parts.isBy(thumbprint)) {
            throw new InvalidTokenException(TokenFlaw.OTHER_KEY);
        }
        if (id == null || !isFor(parts, method, token) || !parts.isSigned()) {
            throw new InvalidTokenException(TokenFlaw.WRONG_PROOF);
        }
        double made = made(parts);
        // Not true of what is no number.
        boolean isTimely = Math.abs(now / 1e3 - made) <= WINDOW.toSeconds();
        if (!isTimely) {
            throw new InvalidTokenException(TokenFlaw.UNTIMELY_PROOF);
        }
        // Last, so that nobody but the owner of the key can use a proof up.
        // Not by the clock on the wall: what is set back must not keep proofs, nor what is set ahead forget them.
        used.use(thumbprint, id, made, TimeUnit.NANOSECONDS.toMillis(nanoTime.getAsLong()));
    }

    /** Whatever is wrong with it, it is wrong with the proof, and not with the token. */
    private Proof parts(String proof) throws InvalidTokenException {
        try {
            return Proof.of(proof, algorithms);
        } catch (InvalidTokenException e) {
            throw new InvalidTokenException(TokenFlaw.WRONG_PROOF);
        }
    }

    private boolean isFor(Proof proof, String method, String token) {
        return method.equals(proof.text("htm"))
                && isTarget(proof.text("htu"))
                && hash(token).equals(proof.text("ath"));
    }

    private boolean isTarget(@Nullable String url) {
        return url != null && ProofTarget.of(url).filter(target::equals).isPresent();
    }

    private static String hash(String token) {
        try {
            byte[] bytes = token.getBytes(StandardCharsets.US_ASCII);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static double made(Proof proof) throws InvalidTokenException {
        try {
            return TokenTimes.seconds(proof.claims(), "iat", Double.NaN);
        } catch (InvalidTokenException e) {
            throw new InvalidTokenException(TokenFlaw.WRONG_PROOF);
        }
    }
}
