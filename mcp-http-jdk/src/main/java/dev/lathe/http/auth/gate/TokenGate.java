package dev.lathe.http.auth.gate;

import dev.lathe.feature.Identity;
import dev.lathe.http.auth.InvalidTokenException;
import dev.lathe.http.auth.ProofVerifier;
import dev.lathe.http.auth.TokenFlaw;
import dev.lathe.http.auth.TokenVerifier;
import dev.lathe.http.auth.VerifierUnavailableException;
import dev.lathe.http.io.Refusal;
import dev.lathe.http.io.RequestHead;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Lets in who brings a good token (OAuth 2.1, section 5; MCP, Authorization). A bad one is never a 400, which some
 * clients of MCP take for an older server's word. Thread-safe if its verifier is.
 */
public final class TokenGate {

    private static final System.Logger LOGGER = System.getLogger("dev.lathe.http.auth");

    private final TokenVerifier verifier;
    private final Challenge challenge;
    private final int longest;
    private final @Nullable BoundTokens bound;

    private TokenGate(TokenVerifier verifier, Challenge challenge, int longest, @Nullable BoundTokens bound) {
        this.verifier = verifier;
        this.challenge = challenge;
        this.longest = longest;
        this.bound = bound;
    }

    /**
     * Believes this verifier, and says this to who is refused.
     *
     * @param longest how many characters an {@code Authorization} header may have
     */
    public static TokenGate of(TokenVerifier verifier, Challenge challenge, int longest) {
        return new TokenGate(verifier, challenge, longest, null);
    }

    /**
     * Returns a gate that also lets in who sends a token that is bound to a key, with a proof of having it (RFC 9449,
     * section 7.1). Each scheme takes its own tokens and refuses those of the other.
     */
    public TokenGate proofs(ProofVerifier proofs) {
        return new TokenGate(verifier, challenge, longest, new BoundTokens(proofs));
    }

    /** What comes of a request. */
    public sealed interface Outcome {}

    /** It comes in, and this is who sends it. */
    public record Admitted(Identity identity) implements Outcome {}

    /** It does not. */
    public record Refused(Refusal refusal) implements Outcome {}

    /** Finds out who sends a request. */
    public Outcome admit(RequestHead head) {
        Credentials credentials = Credentials.of(head, longest, bound != null);
        try {
            return admit(credentials, head);
        } catch (InvalidTokenException e) {
            LOGGER.log(System.Logger.Level.DEBUG, e.flaw()::description);
            return refused(Refusal.of(401, e.flaw().description()), invalid(e.flaw(), credentials));
        } catch (VerifierUnavailableException e) {
            return new Refused(unavailable(e.retryAfter()));
        }
    }

    private Outcome admit(Credentials credentials, RequestHead head)
            throws InvalidTokenException, VerifierUnavailableException {
        if (credentials instanceof Credentials.Bearer bearer) {
            return admitted(BoundTokens.unbound(verifier.verify(bearer.token())));
        }
        if (credentials instanceof Credentials.Bound token && bound != null) {
            return admitted(bound.verify(token.token(), head, verifier));
        }
        if (credentials instanceof Credentials.Flawed flawed) {
            throw new InvalidTokenException(flawed.flaw());
        }
        return credentials instanceof Credentials.Several
                ? refused(Refusal.of(400, "more than one token"), beside(challenge.ambiguous()))
                : refused(Refusal.of(401, "token missing"), beside(challenge.missing()));
    }

    private static Outcome admitted(Identity identity) {
        if (identity.principal().isEmpty()) {
            throw new IllegalStateException("a verifier must say whom a token was issued to");
        }
        return new Admitted(identity);
    }

    private static Outcome refused(Refusal refusal, String challenge) {
        return new Refused(refusal.with("WWW-Authenticate", challenge).with("Cache-Control", "no-store"));
    }

    /** Returns the challenge of the scheme that was used, with what is wrong, beside that of the other. */
    private String invalid(TokenFlaw flaw, Credentials credentials) {
        return credentials.hasProof() && bound != null
                ? bound.beside(challenge.missing(), flaw)
                : beside(challenge.invalid(flaw));
    }

    private String beside(String bearer) {
        return bound == null ? bearer : bound.beside(bearer);
    }

    private static Refusal unavailable(Duration retryAfter) {
        long seconds = Math.max(1, retryAfter.plusNanos(999_999_999).toSeconds());
        return Refusal.of(503, "tokens cannot be verified now")
                .with("Retry-After", String.valueOf(seconds))
                .with("Cache-Control", "no-store");
    }
}
