package dev.lathe.stateless;

import dev.lathe.core.Changing;
import dev.lathe.core.Exchange;
import dev.lathe.core.Extension;
import dev.lathe.core.Method;
import dev.lathe.core.Tasks;

/** {@code subscriptions/listen}: opens a stream of notifications, which is the answer until it ends (Subscriptions). */
final class Listen implements Method {

    private final Changing changing;

    Listen(Changing changing) {
        this.changing = changing;
    }

    @Override
    public void serve(Exchange exchange) {
        if (SubscriptionFilter.namesTasks(exchange.params())) {
            Extension.require(Tasks.ID, exchange);
        }
        SubscriptionFilter asked = SubscriptionFilter.read(exchange.params(), changing.mostResources());
        SubscriptionFilter honoured = asked.honoured(changing, exchange);
        new Listening(exchange, honoured, changing.subscriptions()).open();
    }
}
