package dev.lathe.http;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import dev.lathe.http.auth.AuthenticatedExchange;
import dev.lathe.http.auth.gate.TokenGate;
import dev.lathe.http.io.Refusal;
import dev.lathe.http.io.RequestHead;
import dev.lathe.http.io.Response;
import dev.lathe.http.io.Watchdog;
import java.io.IOException;
import java.time.Duration;

/**
 * Stands before a handler of the user's own as the resource stands before MCP: requests with a good token go on, as
 * {@link AuthenticatedExchange}s, and others are refused (OAuth 2.1, section 5). {@link ResourceServer#filter} makes
 * it. Thread-safe.
 *
 * <table>
 * <caption>What is refused, and how</caption>
 * <tr><td>no token, or one in the query alone</td><td>401</td></tr>
 * <tr><td>a token that is malformed, expired, for another, too long</td><td>401, {@code invalid_token}</td></tr>
 * <tr><td>a token that is bound to a key, without a proof of having it</td><td>401, {@code invalid_token}</td></tr>
 * <tr><td>a proof that proves nothing</td><td>401, {@code invalid_dpop_proof}</td></tr>
 * <tr><td>two tokens</td><td>400, {@code invalid_request}</td></tr>
 * <tr><td>a token that cannot be verified now</td><td>503, {@code Retry-After}</td></tr>
 * </table>
 *
 * <p>Every body is an error response of JSON-RPC without an id.
 */
public final class BearerTokenFilter extends Filter {

    private static final Duration WRITE_LIMIT = Duration.ofSeconds(10);

    private final TokenGate gate;

    BearerTokenFilter(TokenGate gate) {
        this.gate = gate;
    }

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        TokenGate.Outcome outcome = gate.admit(RequestHead.of(exchange));
        if (outcome instanceof TokenGate.Admitted sender) {
            chain.doFilter(new AuthenticatedExchange(exchange, sender.identity()));
        } else if (outcome instanceof TokenGate.Refused refused) {
            refuse(exchange, refused.refusal());
        }
    }

    private static void refuse(HttpExchange exchange, Refusal refusal) throws IOException {
        Response response = new Response(exchange, Deadlines.WATCHDOG, WRITE_LIMIT);
        response.refuse(refusal);
        response.finish();
    }

    @Override
    public String description() {
        return "Lets requests with a good bearer token through";
    }

    /** Whoever is refused has the same deadlines as everybody; one thread sees to those of all filters. */
    private static final class Deadlines {
        private static final Watchdog WATCHDOG = new Watchdog();
    }
}
