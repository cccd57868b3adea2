package dev.lathe.http.endpoint;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import dev.lathe.feature.Identity;
import dev.lathe.feature.Scopes;
import dev.lathe.http.auth.AuthenticatedExchange;
import dev.lathe.json.JsonObject;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/**
 * Believes what clients say of themselves in the header {@code User}, and until when in {@code Until}; turns away who
 * says nothing.
 */
public final class Doorman extends Filter {

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        String user = exchange.getRequestHeaders().getFirst("User");
        if (user == null) {
            exchange.sendResponseHeaders(401, -1);
        } else {
            Optional<Instant> until = Optional.ofNullable(
                            exchange.getRequestHeaders().getFirst("Until"))
                    .map(Instant::parse);
            Identity identity = new Identity(Optional.of(user), Scopes.NOTHING, JsonObject.EMPTY, until);
            chain.doFilter(new AuthenticatedExchange(exchange, identity));
        }
    }

    @Override
    public String description() {
        return "asks who it is";
    }
}
