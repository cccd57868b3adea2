package dev.lathe.session;

import dev.lathe.core.EmptyResult;
import dev.lathe.core.Exchange;
import dev.lathe.core.Method;

/** {@code ping}: tells that the server is alive. */
final class Ping implements Method {

    @Override
    public void serve(Exchange exchange) {
        exchange.answer(new EmptyResult());
    }
}
