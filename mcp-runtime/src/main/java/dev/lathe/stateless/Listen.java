package dev.lathe.stateless;

import dev.lathe.core.Changing;
import dev.lathe.core.Exchange;
import dev.lathe.core.Method;
import dev.lathe.core.ServerInfo;

/** {@code subscriptions/listen}: opens a stream of notifications, which is the answer until it ends (Subscriptions). */
final class Listen implements Method {

    private final ServerInfo info;
    private final Changing changing;

    Listen(ServerInfo info, Changing changing) {
        this.info = info;
        this.changing = changing;
    }

    @Override
    public void serve(Exchange exchange) {
        Filter asked = Filter.read(exchange.params(), changing.mostResources());
        Filter honoured = asked.honoured(changing, exchange);
        new Listening(exchange, honoured, info, changing.subscriptions()).open();
    }
}
