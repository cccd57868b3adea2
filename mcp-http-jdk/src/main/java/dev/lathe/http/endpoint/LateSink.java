package dev.lathe.http.endpoint;

import dev.lathe.http.io.EventSink;
import org.jspecify.annotations.Nullable;

/** A stream that begins with the first thing it is sent: until then another answer may be given. */
final class LateSink implements EventSink {

    private final Incoming request;
    private @Nullable EventSink sink;

    LateSink(Incoming request) {
        this.request = request;
    }

    @Override
    public boolean send(byte[] text) {
        EventSink begun = sink;
        if (begun == null) {
            begun = request.streaming().stream();
            sink = begun;
        }
        return begun.send(text);
    }

    @Override
    public void close() {
        if (sink == null) {
            // Nothing will be sent: that is said, too.
            sink = request.streaming().stream();
        }
        sink.close();
    }
}
