package dev.lathe.http.auth;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import dev.lathe.feature.Identity;
import dev.lathe.http.io.Refusal;
import dev.lathe.http.io.RequestHead;
import java.io.IOException;
import java.time.Duration;

/**
 * Lets requests with a good bearer token through, as {@link AuthenticatedExchange}s, and refuses the others (OAuth 2.1,
 * section 5; MCP, Authorization). Serves a user's own handlers as it does MCP; thread-safe if its verifier is.
 *
 * <table>
 * <caption>What is refused, and how</caption>
 * <tr><td>no token, or one in the query alone</td><td>401</td></tr>
 * <tr><td>a token that is malformed, expired, for another, too long</td><td>401, {@code invalid_token}</td></tr>
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
    private final Challenge challenge;
    private final int longest;

    private BearerTokenFilter(TokenVerifier verifier, Challenge challenge, int longest) {
        this.verifier = verifier;
        this.challenge = challenge;
        this.longest = longest;
    }

    /** Believes this verifier, and says this to who is refused. */
    public static BearerTokenFilter of(TokenVerifier verifier, Challenge challenge) {
        return new BearerTokenFilter(verifier, challenge, LONGEST);
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
        return new BearerTokenFilter(verifier, challenge, characters);
    }

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        Credentials credentials = Credentials.of(RequestHead.of(exchange), longest);
        if (credentials instanceof Credentials.Bearer bearer) {
            verify(bearer.token(), exchange, chain);
        } else {
            RefusedExchange.answer(exchange, refusal(credentials));
        }
    }

    private void verify(String token, HttpExchange exchange, Chain chain) throws IOException {
        Identity identity;
        try {
            identity = verifier.verify(token);
        } catch (InvalidTokenException e) {
            RefusedExchange.answer(exchange, invalid(e.flaw()));
            return;
        } catch (VerifierUnavailableException e) {
            RefusedExchange.answer(exchange, unavailable(e.retryAfter()));
            return;
        }
        if (identity.principal().isEmpty()) {
            throw new IllegalStateException("a verifier must say whom a token was issued to");
        }
        chain.doFilter(new AuthenticatedExchange(exchange, identity));
    }

    private Refusal refusal(Credentials credentials) {
        if (credentials instanceof Credentials.Flawed flawed) {
            return invalid(flawed.flaw());
        }
        return credentials instanceof Credentials.Several
                ? refusal(400, "more than one token", challenge.ambiguous())
                : refusal(401, "token missing", challenge.missing());
    }

    private Refusal invalid(TokenFlaw flaw) {
        LOGGER.log(System.Logger.Level.DEBUG, flaw::description);
        return refusal(401, flaw.description(), challenge.invalid(flaw));
    }

    private static Refusal refusal(int status, String message, String challenge) {
        return Refusal.of(status, message).with("WWW-Authenticate", challenge);
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
