package dev.lathe.http.endpoint;

import com.sun.net.httpserver.HttpExchange;
import dev.lathe.feature.Identity;
import dev.lathe.http.auth.AuthenticatedExchange;
import dev.lathe.http.event.HttpListener;
import dev.lathe.http.io.Refusal;
import dev.lathe.http.io.RequestHead;
import dev.lathe.http.io.Response;
import dev.lathe.wire.MessageWriter;
import dev.lathe.wire.RequestId;
import dev.lathe.wire.RpcError;
import java.util.Optional;

/**
 * A request on its way through an endpoint: what it says, who says it, the one place that answers, and who hears of
 * that.
 */
record Incoming(HttpExchange exchange, RequestHead head, Identity sender, Response response, HttpListener listener) {

    static Incoming of(HttpExchange exchange, RequestHead head, Response response, HttpListener listener) {
        Identity sender = AuthenticatedExchange.identity(exchange);
        return new Incoming(exchange, head, sender, response, listener);
    }

    /** Returns whom limits are for: a principal, or whoever calls from the same address. */
    String caller() {
        return sender.principal()
                .orElseGet(() -> exchange.getRemoteAddress().getAddress().getHostAddress());
    }

    /** Turns it away. */
    void refuse(Refusal refusal) {
        listener.refused(refusal.status(), refusal.error().message());
        response.refuse(refusal);
    }

    /** Turns it away with an error that says which request it is for. */
    void refuse(Optional<RequestId> id, RpcError error) {
        listener.refused(Statuses.BAD_REQUEST, error.message());
        response.json(Statuses.BAD_REQUEST, MessageWriter.error(id, error));
    }

    /** Returns the response, which is about to become a stream of events. */
    Response streaming() {
        listener.streamOpened();
        return response.onEnd(listener::streamClosed);
    }
}
