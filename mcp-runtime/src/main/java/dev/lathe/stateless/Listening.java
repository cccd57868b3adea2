package dev.lathe.stateless;

import dev.lathe.change.Change;
import dev.lathe.core.Calls;
import dev.lathe.core.ChangeNotification;
import dev.lathe.core.Delivery;
import dev.lathe.core.Era;
import dev.lathe.core.Exchange;
import dev.lathe.core.OpenRequest;
import dev.lathe.core.Result;
import dev.lathe.core.Subscriber;
import dev.lathe.core.Subscriptions;
import dev.lathe.json.JsonWriter;
import dev.lathe.wire.MessageWriter;
import java.util.Optional;

/**
 * One stream of notifications, from its acknowledgement to its end. The lock of this object keeps the order on the
 * wire; it is held while the client is waited for, so nobody who publishes takes it.
 */
final class Listening implements OpenRequest, Subscriber {

    private static final String SUBSCRIPTION = "io.modelcontextprotocol/subscriptionId";

    private final Exchange exchange;
    private final SubscriptionFilter filter;
    private final Subscriptions subscriptions;
    private final Delivery delivery;
    private boolean over;

    Listening(Exchange exchange, SubscriptionFilter filter, Subscriptions subscriptions) {
        this.exchange = exchange;
        this.filter = filter;
        this.subscriptions = subscriptions;
        this.delivery = subscriptions.delivery(this);
    }

    /** Begins to listen: what changes from here on is told, and nothing before the acknowledgement. */
    synchronized void open() {
        exchange.calls().open(this);
        try {
            subscriptions.add(delivery);
        } catch (Throwable noBus) {
            over = true;
            exchange.calls().closed(this);
            throw noBus;
        }
        acknowledge();
        delivery.begin();
    }

    @Override
    public String idText() {
        return exchange.id().json();
    }

    /** Waits while something is being said: the last word might be it. */
    @Override
    public synchronized boolean isOver() {
        return over;
    }

    @Override
    public boolean wants(Change change) {
        return filter.wants(change);
    }

    @Override
    public synchronized void tell(Change change) {
        if (!over) {
            JsonWriter json = begin(ChangeNotification.method(change));
            ChangeNotification.writeMembers(change, json);
            exchange.reply().ahead(json.endObject().endObject());
        }
    }

    @Override
    public synchronized void cancel(Calls among, Optional<String> reason) {
        if (!over) {
            over = true;
            exchange.reply().nothing();
            leave();
        }
    }

    @Override
    public void closing() {
        delivery.end();
    }

    /**
     * Says that the stream is torn down (Cancellation), then that this was no accident (Graceful Closure): in this
     * order, since the id is the client's again after the result.
     */
    @Override
    public synchronized void conclude() {
        if (!over) {
            over = true;
            JsonWriter cancelled = begin("notifications/cancelled");
            cancelled.name("requestId").raw(idText());
            exchange.reply().ahead(cancelled.endObject().endObject());
            exchange.answer(new Concluded());
            leave();
        }
    }

    private void acknowledge() {
        JsonWriter json = begin("notifications/subscriptions/acknowledged");
        filter.writeTo(json.name("notifications"));
        exchange.reply().ahead(json.endObject().endObject());
    }

    /** Begins a notification with the mark that every message of this stream has. */
    private JsonWriter begin(String method) {
        JsonWriter json = MessageWriter.beginNotification(method).beginObject();
        return json.name("_meta").beginObject().name(SUBSCRIPTION).raw(idText()).endObject();
    }

    /** A {@code SubscriptionsListenResult}. */
    private final class Concluded implements Result {

        @Override
        public void writeMembers(Era era, JsonWriter json) {
            // It has none.
        }

        @Override
        public void writeMeta(JsonWriter json) {
            json.name(SUBSCRIPTION).raw(idText());
        }
    }

    private void leave() {
        subscriptions.remove(delivery);
        exchange.calls().closed(this);
    }
}
