package dev.lathe.session;

import dev.lathe.core.EmptyResult;
import dev.lathe.core.Exchange;
import dev.lathe.core.Method;

/** {@code resources/unsubscribe}: tells the client no more of a resource (Resources, Subscriptions). */
final class Unsubscribe implements Method {

    private final Watch watch;

    Unsubscribe(Watch watch) {
        this.watch = watch;
    }

    @Override
    public void serve(Exchange exchange) {
        watch.unsubscribe(Subscribe.uri(exchange));
        exchange.answer(new EmptyResult());
    }
}
