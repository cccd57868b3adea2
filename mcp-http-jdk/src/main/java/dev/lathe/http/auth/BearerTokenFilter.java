package dev.lathe.http.auth;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import dev.lathe.feature.Identity;
import dev.lathe.http.io.Refusal;
import dev.lathe.http.io.RequestHead;
import dev.lathe.http.io.Watchdog;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Lets requests with a good bearer token through, as {@link AuthenticatedExchange}s, and refuses the others (OAuth 2.1,
 * section 5; MCP, Authorization). Serves a user's own handlers as it does MCP; thread-safe if its verifier is.
 *
 * <table>
 * <caption>What is refused, and how</caption>
 * <tr><td>no token, or one in the query alone</td><td>401</td></tr>
 * <tr><td>a token that is malformed, expired, for another, too long</td><td>401, {@code invalid_token}</td></tr>
 * <tr><td>a token that is bound to a key, without a proof of having it</td><td>401</td></tr>
 * <tr><td>two tokens</td><td>400, {@code invalid_request}</td></tr>
 * <tr><td>a token that cannot be verified now</td><td>503, {@code Retry-After}</td></tr>
 * </table>
 *
 * <p>A bad token is never a 400, which some clients of MCP take for an older server's word. Every body is an error
 * response of JSON-RPC without an id.
 */
public final class BearerTokenFilter extends Filter {

    private static final int LONGEST = 8_192;
    private static final int MOST = 65_536;
    private static final System.Logger LOGGER = System.getLogger("dev.lathe.http.auth");

    private final TokenVerifier verifier;
    private final @Nullable BoundTokens bound;
    private final Challenge challenge;
    private final int longest;
    private final RefusedExchange refused;

    private BearerTokenFilter(
            TokenVerifier verifier,
            @Nullable BoundTokens bound,
            Challenge challenge,
            int longest,
            RefusedExchange refused) {
        this.refused = refused;
        this.verifier = verifier;
        this.bound = bound;
        this.challenge = challenge;
        this.longest = longest;
    }

    /** Believes this verifier, and says this to who is refused. */
    public static BearerTokenFilter of(TokenVerifier verifier, Challenge challenge) {
        return new BearerTokenFilter(verifier, null, challenge, LONGEST, new RefusedExchange(new Watchdog()));
    }

    /**
     * Returns a filter that also lets in who sends a token that is bound to a key, with a proof of having it: scheme
     * {@code DPoP}, and one header of that name (RFC 9449, section 7.1). Without this such tokens are refused. Each
     * scheme takes its own tokens and refuses those of the other.
     */
    public BearerTokenFilter proofs(ProofVerifier proofs) {
        return new BearerTokenFilter(verifier, new BoundTokens(proofs), challenge, longest, refused);
    }

    /**
     * Returns a filter that takes {@code Authorization} headers of up to so many characters instead of 8,192.
     *
     * @throws IllegalArgumentException when they are none, or more than 65,536
     */
    public BearerTokenFilter longestHeader(int characters) {
        if (characters < 1 || characters > MOST) {
            throw new IllegalArgumentException("headers may have 1 to " + MOST + " characters, not " + characters);
        }
        return new BearerTokenFilter(verifier, bound, challenge, characters, refused);
    }

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        RequestHead head = RequestHead.of(exchange);
        Credentials credentials = Credentials.of(head, longest, bound != null);
        Identity identity;
        try {
            identity = identity(credentials, head);
        } catch (InvalidTokenException e) {
            refused.answer(exchange, invalid(e.flaw(), credentials));
            return;
        } catch (VerifierUnavailableException e) {
            refused.answer(exchange, unavailable(e.retryAfter()));
            return;
        }
        if (identity == null) {
            refused.answer(exchange, refusal(credentials));
            return;
        }
        if (identity.principal().isEmpty()) {
            throw new IllegalStateException("a verifier must say whom a token was issued to");
        }
        chain.doFilter(new AuthenticatedExchange(exchange, identity));
    }

    /** Returns who it is; null if there is no token, or none to choose. */
    private @Nullable Identity identity(Credentials credentials, RequestHead head)
            throws InvalidTokenException, VerifierUnavailableException {
        if (credentials instanceof Credentials.Bearer bearer) {
            return BoundTokens.unbound(verifier.verify(bearer.token()));
        }
        if (credentials instanceof Credentials.Bound token && bound != null) {
            return bound.verify(token.token(), head, verifier);
        }
        if (credentials instanceof Credentials.Flawed flawed) {
            throw new InvalidTokenException(flawed.flaw());
        }
        return null;
    }

    private Refusal refusal(Credentials credentials) {
        return credentials instanceof Credentials.Several
                ? refusal(400, "more than one token", challenge.ambiguous())
                : refusal(401, "token missing", challenge.missing());
    }

    private Refusal invalid(TokenFlaw flaw, Credentials credentials) {
        LOGGER.log(System.Logger.Level.DEBUG, flaw::description);
        if (credentials instanceof Credentials.Bound && bound != null) {
            return Refusal.of(401, flaw.description())
                    .with("WWW-Authenticate", bound.beside(challenge.missing(), flaw));
        }
        return refusal(401, flaw.description(), challenge.invalid(flaw));
    }

    private Refusal refusal(int status, String message, String bearer) {
        return Refusal.of(status, message).with("WWW-Authenticate", bound == null ? bearer : bound.beside(bearer));
    }

    private static Refusal unavailable(Duration retryAfter) {
        long seconds = Math.max(1, retryAfter.plusNanos(999_999_999).toSeconds());
        return Refusal.of(503, "tokens cannot be verified now").with("Retry-After", String.valueOf(seconds));
    }

    @Override
    public String description() {
        return "Lets requests with a good bearer token through";
    }
}
