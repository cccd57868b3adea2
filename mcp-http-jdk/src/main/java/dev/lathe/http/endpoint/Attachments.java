package dev.lathe.http.endpoint;

import dev.lathe.http.io.Beats;
import dev.lathe.http.io.EventSink;
import dev.lathe.http.io.Response;
import dev.lathe.http.session.HttpSession;
import dev.lathe.http.session.SessionStream;
import dev.lathe.json.JsonWriter;
import dev.lathe.server.Connection;
import java.time.Duration;
import java.util.Optional;

/**
 * The connections that clients with a session hear us by.
 *
 * @param reconnectAfter how long one lasts until a client that can come back is asked to
 * @param retry how long that one waits before it does
 */
record Attachments(Beats beats, PostReply.Pace pace, Optional<Duration> reconnectAfter, Duration retry) {

    /** Begins the stream of one request. */
    MessageStream begin(HttpSession<Connection> session, Incoming request) {
        SessionStream stream = session.open();
        EventSink sink = request.streaming().events();
        if (!stream.attach(sink, session.connection().primesStreams())) {
            // The session has just ended.
            sink.close();
        }
        keepAlive(stream, sink, request.response(), Lease.ENDLESS);
        return new Resumable(stream);
    }

    /** Keeps the connection of a stream alive, for as long as it lasts; the next one has a beat of its own. */
    void keepAlive(SessionStream stream, EventSink sink, Response response, Lease lease) {
        Attachment attachment = new Attachment(stream, sink, this, lease);
        beats.add(attachment);
        response.onEnd(() -> beats.remove(attachment));
    }

    /** A stream that a client may come back for. What it hears, and when, is the stream's business. */
    private record Resumable(SessionStream stream) implements MessageStream {

        @Override
        public void send(JsonWriter message) {
            stream.send(message);
        }

        @Override
        public void end(JsonWriter last) {
            stream.end(last);
        }

        @Override
        public void end() {
            stream.end();
        }

        @Override
        public void beat() {
            // The attachment does that, which also is there when the request has an answer.
        }
    }

    /** One connection of a stream. */
    private static final class Attachment implements Beats.Beat {

        private final SessionStream stream;
        private final EventSink sink;
        private final Attachments rules;
        private final Lease lease;
        private final long began = System.nanoTime();
        private volatile long spoken = began;

        Attachment(SessionStream stream, EventSink sink, Attachments rules, Lease lease) {
            this.lease = lease;
            this.stream = stream;
            this.sink = sink;
            this.rules = rules;
        }

        @Override
        public boolean isDue(long now) {
            return lease.isOver() || isTired(now) || isSilent(now);
        }

        @Override
        public void beat(long now) {
            if (lease.isOver()) {
                stream.cut(sink);
            }
            if (isTired(now)) {
                // A client that could not come back stays.
                stream.hangUp(sink, rules.retry);
            }
            if (isSilent(now)) {
                spoken = now;
                stream.beat();
            }
        }

        private boolean isSilent(long now) {
            return now - spoken >= rules.pace.keepAlive().toNanos();
        }

        private boolean isTired(long now) {
            Optional<Duration> most = rules.reconnectAfter;
            return most.isPresent() && now - began >= most.get().toNanos();
        }
    }
}
