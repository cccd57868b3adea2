package dev.lathe.http;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import dev.lathe.http.auth.AuthenticatedExchange;
import dev.lathe.http.auth.gate.TokenGate;
import dev.lathe.http.io.Refusal;
import dev.lathe.http.io.RequestHead;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Finds out who sends a request, by its token or by what a filter says. Thread-safe.
 *
 * @param gate knows tokens, if there must be one
 * @param filters what a request passes then, in this order
 * @param isToldByFilters whether one of these must say who it is
 */
record Reception(Optional<TokenGate> gate, List<Filter> filters, boolean isToldByFilters) {

    /** What a request has come for. */
    interface Inside {
        void serve(HttpExchange exchange);
    }

    /** Lets a request pass, or returns why not; a filter may have answered it. */
    Optional<Refusal> admit(HttpExchange exchange, RequestHead head, Inside inside) throws IOException {
        if (gate.isEmpty()) {
            return admitWithoutToken(exchange, head, inside);
        }
        TokenGate.Outcome outcome = gate.get().admit(head);
        if (outcome instanceof TokenGate.Refused refused) {
            return Optional.of(refused.refusal());
        }
        filter(new AuthenticatedExchange(exchange, ((TokenGate.Admitted) outcome).identity()), inside);
        return Optional.empty();
    }

    /** A filter that reads the first of two headers may be told of another sender than whoever reads the second. */
    private Optional<Refusal> admitWithoutToken(HttpExchange exchange, RequestHead head, Inside inside)
            throws IOException {
        if (head.all("Authorization").size() > 1) {
            return Optional.of(Refusal.of(400, "the header 'Authorization' was sent more than once; send it once"));
        }
        filter(exchange, inside);
        return Optional.empty();
    }

    private void filter(HttpExchange exchange, Inside inside) throws IOException {
        new Filter.Chain(filters, passed -> pass(passed, inside)).doFilter(exchange);
    }

    private void pass(HttpExchange passed, Inside inside) {
        boolean mustBeKnown = isToldByFilters || gate.isPresent();
        if (mustBeKnown && !(passed instanceof AuthenticatedExchange)) {
            throw new IllegalStateException("a filter hands on a request and does not say any more who sends it:"
                    + " what it hands on must be an AuthenticatedExchange");
        }
        inside.serve(passed);
    }
}
