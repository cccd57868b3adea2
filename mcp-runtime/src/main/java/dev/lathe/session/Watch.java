package dev.lathe.session;

import dev.lathe.change.Change;
import dev.lathe.change.ListKind;
import dev.lathe.core.ChangeNotification;
import dev.lathe.core.Changing;
import dev.lathe.core.Delivery;
import dev.lathe.core.Params;
import dev.lathe.core.Subscriber;
import dev.lathe.core.Subscriptions;
import dev.lathe.json.JsonWriter;
import dev.lathe.wire.MessageWriter;
import dev.lathe.wire.Outbound;
import dev.lathe.wire.RpcException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What one client with a session hears of: every list, and the resources it has subscribed to. Thread-safe. */
final class Watch implements Subscriber, Change.Cases<Boolean> {

    private final Set<String> uris = ConcurrentHashMap.newKeySet();
    private final Outbound outbound;
    private final Subscriptions subscriptions;
    private final int mostUris;
    private final Delivery delivery;
    private Stage stage = Stage.EARLY;

    /** How far it has come. */
    private enum Stage {
        /** The client is not ready. */
        EARLY,
        /** The client is ready, but the bus was not. */
        READY,
        LISTENING,
        CLOSED
    }

    Watch(Outbound outbound, Changing changing) {
        this.outbound = outbound;
        this.subscriptions = changing.subscriptions();
        this.mostUris = changing.mostResources();
        this.delivery = subscriptions.delivery(this);
    }

    /** Tells the client what changes from now on. Once more does no harm. */
    synchronized void begin() {
        if (stage == Stage.EARLY) {
            stage = Stage.READY;
        }
        listen();
    }

    private void listen() {
        if (stage == Stage.READY) {
            subscriptions.add(delivery);
            stage = Stage.LISTENING;
            delivery.begin();
        }
    }

    /**
     * Tells the client of this resource too, or throws what keeps it from hearing of changes at all.
     *
     * @throws RpcException if there are too many
     */
    synchronized void subscribe(String uri) {
        if (uris.size() >= mostUris && !uris.contains(uri)) {
            throw Params.invalid("too many subscriptions; a session has at most " + mostUris);
        }
        listen();
        uris.add(uri);
    }

    /** Tells the client no more of this resource. */
    void unsubscribe(String uri) {
        uris.remove(uri);
        delivery.drop(new Change.ResourceUpdated(uri));
    }

    synchronized void close() {
        stage = Stage.CLOSED;
        subscriptions.remove(delivery);
    }

    @Override
    public boolean wants(Change change) {
        return change.in(this);
    }

    /** A session hears of every list. */
    @Override
    public Boolean listChanged(ListKind list) {
        return true;
    }

    @Override
    public Boolean resourceUpdated(String uri) {
        return uris.contains(uri);
    }

    @Override
    public void tell(Change change) {
        JsonWriter json = MessageWriter.beginNotification(ChangeNotification.method(change))
                .beginObject();
        ChangeNotification.writeMembers(change, json);
        outbound.send(json.endObject().endObject());
    }

    @Override
    public void conclude() {
        // A session ends with its connection.
    }
}
