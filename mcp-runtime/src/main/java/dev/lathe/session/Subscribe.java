package dev.lathe.session;

import dev.lathe.core.Changing;
import dev.lathe.core.EmptyResult;
import dev.lathe.core.Exchange;
import dev.lathe.core.Method;
import dev.lathe.core.Params;
import dev.lathe.wire.RpcException;

/** {@code resources/subscribe}: tells the client of a resource whenever that changes (Resources, Subscriptions). */
final class Subscribe implements Method {

    private final Session session;
    private final Changing changing;

    Subscribe(Session session, Changing changing) {
        this.session = session;
        this.changing = changing;
    }

    @Override
    public void serve(Exchange exchange) {
        String uri = uri(exchange);
        if (changing.view(exchange).match(uri) == null) {
            throw new RpcException(exchange.resourceNotFound(uri));
        }
        session.watch().subscribe(uri);
        exchange.answer(new EmptyResult());
    }

    static String uri(Exchange exchange) {
        return Params.string(exchange.params(), "uri", "the URI of a resource");
    }
}
