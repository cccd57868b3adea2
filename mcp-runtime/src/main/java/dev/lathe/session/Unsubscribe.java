package dev.lathe.session;

import dev.lathe.core.EmptyResult;
import dev.lathe.core.Exchange;
import dev.lathe.core.Method;

/** {@code resources/unsubscribe}: tells the client no more of a resource (Resources, Subscriptions). */
final class Unsubscribe implements Method {

    private final Session session;

    Unsubscribe(Session session) {
        this.session = session;
    }

    @Override
    public void serve(Exchange exchange) {
        session.watch().unsubscribe(Subscribe.uri(exchange));
        exchange.answer(new EmptyResult());
    }
}
