package dev.lathe.http.endpoint;

import dev.lathe.http.io.EventSink;
import dev.lathe.http.io.EventText;
import dev.lathe.json.JsonWriter;

/** A stream that is lost with its connection: then nobody wants the rest of it. */
final class PlainStream implements MessageStream {

    private final EventSink sink;
    private final Runnable whenGone;
    private boolean gone;

    /** @param whenGone what is done once when the client is gone; must not wait */
    PlainStream(EventSink sink, Runnable whenGone) {
        this.sink = sink;
        this.whenGone = whenGone;
    }

    @Override
    public void send(JsonWriter message) {
        send(EventText.message(message));
    }

    @Override
    public void end(JsonWriter last) {
        if (!gone) {
            sink.send(EventText.message(last));
        }
        sink.close();
    }

    @Override
    public void end() {
        sink.close();
    }

    @Override
    public void beat() {
        send(EventText.comment());
    }

    private void send(byte[] text) {
        if (!gone && !sink.send(text)) {
            gone = true;
            whenGone.run();
        }
    }
}
