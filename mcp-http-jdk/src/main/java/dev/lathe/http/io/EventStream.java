package dev.lathe.http.io;

/** A response that stays open. */
final class EventStream implements EventSink {

    private final Response response;
    private final Delivery delivery;
    private final boolean mine;

    /** Makes a sink that takes something only if the response is its own. */
    EventStream(Response response, Delivery delivery, boolean mine) {
        this.response = response;
        this.delivery = delivery;
        this.mine = mine;
    }

    @Override
    public boolean send(byte[] text) {
        return mine && !response.isEnded() && delivery.more(text);
    }

    @Override
    public void close() {
        if (mine) {
            response.end(delivery.limit());
        }
    }
}
