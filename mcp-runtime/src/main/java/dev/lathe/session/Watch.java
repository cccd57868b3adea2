package dev.lathe.session;

import dev.lathe.change.Change;
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
final class Watch implements Subscriber {

    private final Set<String> uris = ConcurrentHashMap.newKeySet();
    private final Outbound outbound;
    private final Subscriptions subscriptions;
    private final int mostUris;
    private final Delivery delivery;
    private boolean begun;
    private boolean closed;

    Watch(Outbound outbound, Changing changing) {
        this.outbound = outbound;
        this.subscriptions = changing.subscriptions();
        this.mostUris = changing.mostResources();
        this.delivery = subscriptions.delivery(this);
    }

    /** Tells the client what changes from now on. Once more does no harm. */
    synchronized void begin() {
        if (!begun && !closed) {
            begun = true;
            subscriptions.add(delivery);
            delivery.begin();
        }
    }

    /**
     * Tells the client of this resource too.
     *
     * @throws RpcException if there are too many
     */
    synchronized void subscribe(String uri) {
        if (uris.size() >= mostUris && !uris.contains(uri)) {
            throw Params.invalid("too many subscriptions; a session has at most " + mostUris);
        }
        uris.add(uri);
    }

    /** Tells the client no more of this resource. */
    void unsubscribe(String uri) {
        uris.remove(uri);
        delivery.drop(new Change.ResourceUpdated(uri));
    }

    synchronized void close() {
        closed = true;
        subscriptions.remove(delivery);
    }

    @Override
    public boolean wants(Change change) {
        return !(change instanceof Change.ResourceUpdated updated) || uris.contains(updated.uri());
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
