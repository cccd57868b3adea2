package dev.lathe.http.auth.introspection;

import dev.lathe.feature.Identity;
import dev.lathe.http.auth.InvalidTokenException;
import dev.lathe.http.auth.TokenVerifier;
import dev.lathe.http.auth.VerifierUnavailableException;
import dev.lathe.http.auth.claim.Audience;
import dev.lathe.http.auth.claim.Purpose;
import dev.lathe.http.auth.fetch.Fetch;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

/**
 * Asks the issuer of a token what it is (RFC 7662): for tokens that are opaque, or that must be taken back sooner than
 * they end. Thread-safe.
 *
 * <p>A token must be active, and be for this server: {@code aud} is needed, as is {@code sub}; {@code iss},
 * {@code exp}, {@code nbf} and {@code iat} must be right if they are said, with 60 seconds of leeway. The principal is
 * a JSON array of issuer, subject and, if the token has one, client.
 *
 * <p>What is known of 10,000 good tokens is remembered for 60 seconds, or until they end if that is sooner, and of as
 * many bad ones for ten seconds. A token is asked about once at a time, and whoever comes with it in the meantime waits
 * for that answer. An issuer that does not answer within five seconds, or is asked about 64 tokens already, makes the
 * verifier unavailable; tokens that were good within the last hour have 64 places of their own.
 */
public final class IntrospectionVerifier implements TokenVerifier {

    private static final System.Logger LOGGER = System.getLogger("dev.lathe.http.auth");
    private static final int SEATS = 64;
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final int LARGEST_ANSWER = 64 * 1_024;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final IntrospectionEndpoint endpoint;
    private final IntrospectionAnswer answers;
    private final Fetch fetch;
    private final Verdicts verdicts;
    private final Semaphore strangers = new Semaphore(SEATS);

    /** Whoever makes up tokens takes none of these. */
    private final Semaphore familiar = new Semaphore(SEATS);

    private final AtomicBoolean isFailing = new AtomicBoolean();

    private IntrospectionVerifier(
            IntrospectionEndpoint endpoint, Audience audience, Clock clock, LongSupplier nanoTime, Duration patience) {
        this.endpoint = endpoint;
        this.answers = new IntrospectionAnswer(endpoint.issuer(), audience, clock);
        this.fetch = new Fetch("answer about a token", LARGEST_ANSWER, patience);
        this.verdicts = new Verdicts(endpoint.remembered(), patience, clock, nanoTime);
    }

    /**
     * Asks this endpoint.
     *
     * @param canonicalUrl what this server is called (RFC 8707, section 2), which tokens must be issued for, unless the
     *     endpoint has audiences of its own
     * @throws IllegalArgumentException when the URL is no canonical one: {@code https}, a host and a path
     */
    public static IntrospectionVerifier of(String canonicalUrl, IntrospectionEndpoint endpoint) {
        return of(canonicalUrl, endpoint, Clock.systemUTC(), System::nanoTime, PATIENCE);
    }

    /** Tells the time by these: a clock for what issuers say, and one that nobody sets for how old answers are. */
    static IntrospectionVerifier of(
            String canonicalUrl,
            IntrospectionEndpoint endpoint,
            Clock clock,
            LongSupplier nanoTime,
            Duration patience) {
        Audience audience = Audience.of(canonicalUrl, endpoint.audiences());
        return new IntrospectionVerifier(endpoint, audience, clock, nanoTime, patience);
    }

    @Override
    public Identity verify(String token) throws InvalidTokenException, VerifierUnavailableException {
        Identity identity = verifyBound(token);
        Purpose.checkUnbound(identity.claims());
        return identity;
    }

    @Override
    public Identity verifyBound(String token) throws InvalidTokenException, VerifierUnavailableException {
        return verdicts.of(token, isFamiliar -> ask(token, isFamiliar ? familiar : strangers))
                .identity();
    }

    private Verdict ask(String token, Semaphore seats) throws VerifierUnavailableException {
        if (!seats.tryAcquire()) {
            throw new VerifierUnavailableException(RETRY);
        }
        try {
            Verdict verdict = answers.read(fetch.body(question(token)), token);
            succeeded();
            return verdict;
        } catch (IOException e) {
            // Whoever does not wait any longer knows nothing of the issuer.
            if (!Thread.currentThread().isInterrupted()) {
                failed(e);
            }
            throw new VerifierUnavailableException(RETRY);
        } finally {
            seats.release();
        }
    }

    private HttpRequest question(String token) {
        String form = "token=" + IntrospectionEndpoint.encoded(token) + "&token_type_hint=access_token";
        return HttpRequest.newBuilder(endpoint.uri())
                .header("Authorization", endpoint.authorization())
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    /** Says it once, and not for every request that comes while it lasts. */
    private void failed(IOException failure) {
        if (!isFailing.getAndSet(true)) {
            String line = "nothing is known of tokens of " + endpoint.issuer() + ": " + failure;
            LOGGER.log(System.Logger.Level.WARNING, line);
        }
    }

    /** Whoever has heard of the failure hears that it is over. */
    private void succeeded() {
        if (isFailing.get() && isFailing.getAndSet(false)) {
            LOGGER.log(System.Logger.Level.INFO, "tokens of " + endpoint.issuer() + " are known again");
        }
    }
}
