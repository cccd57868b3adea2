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
            filter(exchange, inside);
            return Optional.empty();
        }
        TokenGate.Outcome outcome = gate.get().admit(head);
        if (outcome instanceof TokenGate.Refused refused) {
            return Optional.of(refused.refusal());
        }
        filter(new AuthenticatedExchange(exchange, ((TokenGate.Admitted) outcome).identity()), inside);
        return Optional.empty();
    }

    private void filter(HttpExchange exchange, Inside inside) throws IOException {
        new Filter.Chain(filters, passed -> pass(passed, inside)).doFilter(exchange);
    }

    private void pass(HttpExchange passed, Inside inside) {
        if (isToldByFilters && !(passed instanceof AuthenticatedExchange)) {
            throw new IllegalStateException(
                    "the filter for authentication lets a request pass and does not say who sends it;"
                            + " it must hand on an AuthenticatedExchange, and filters behind it, too");
        }
        inside.serve(passed);
    }
}
