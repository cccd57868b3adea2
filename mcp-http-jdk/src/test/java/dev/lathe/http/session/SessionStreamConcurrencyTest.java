package dev.lathe.http.session;

import dev.lathe.http.event.HttpListener;
import dev.lathe.http.io.EventSink;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Validate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whichever threads send, listen and hang up: a client that always comes back with the last id it had hears everything
 * once and in order. What it hears otherwise throws, which it never does on one thread.
 */
@Tag("concurrency")
final class SessionStreamConcurrencyTest {

    @Test
    void everythingIsHeardOnceAndInOrder() {
        Interleavings.check(Listening.class);
    }

    @Test
    void theEndIsHeardToo() {
        Interleavings.check(Ending.class);
    }

    @Test
    void numberingBeforeSendingWouldBeNoticed() {
        Interleavings.checkFindsTheMistakeIn(NumberingBeforeSending.class);
    }

    /** A client, which has one connection at a time and looks after that the server ends those it has left. */
    private static final class Client {

        private final HttpSessions<FakeInbound> sessions =
                new HttpSessions<>(SessionRules.DEFAULT, () -> 0, HttpListener.none(), bytes -> "x");
        private final HttpSession<FakeInbound> session =
                sessions.open(Desk.NOBODY, FakeInbound::new).orElseThrow();
        private final SessionStream stream;
        private final List<Connection> connections = new ArrayList<>();
        private Optional<String> lastId = Optional.empty();
        private long heard;

        Client(boolean own) {
            stream = own ? session.own() : session.open();
            Connection first = new Connection();
            change(first);
            first.accepted = stream.attach(first, false);
        }

        /** Listens anew, and returns whether it may. */
        boolean comeBack() {
            Connection next = new Connection();
            Optional<String> last = change(next);
            if (last.isPresent()) {
                next.accepted = session.resume(last.get(), next).isPresent();
            } else {
                stream.beat();
                next.accepted = stream.attach(next, false);
            }
            return next.accepted;
        }

        private synchronized Optional<String> change(Connection next) {
            connections.add(next);
            return lastId;
        }

        private Connection current() {
            return connections.get(connections.size() - 1);
        }

        private synchronized boolean hear(Connection connection, String text) {
            if (connection != current()) {
                return false;
            }
            if (text.startsWith("id: ")) {
                String id = text.substring(4, text.indexOf('\n'));
                lastId = Optional.of(id);
                check(++heard == Long.parseLong(id.substring(id.lastIndexOf('-') + 1)));
            }
            return true;
        }

        synchronized void checkThatItHasHeard(long sent) {
            check(heard == sent);
            for (Connection connection : connections) {
                check(connection.accepted == (connection.closed || connection == current() && stream.isAttached()));
            }
        }

        /** Hears nothing as soon as the client has another one. */
        private final class Connection implements EventSink {

            private final AtomicBoolean busy = new AtomicBoolean();
            private volatile boolean accepted;
            private volatile boolean closed;

            @Override
            public boolean send(byte[] text) {
                check(!closed && busy.compareAndSet(false, true));
                boolean hears = hear(this, new String(text, StandardCharsets.US_ASCII));
                busy.set(false);
                return hears;
            }

            @Override
            public void close() {
                check(!busy.get());
                closed = true;
            }
        }
    }

    private static void check(boolean isTrue) {
        if (!isTrue) {
            throw new IllegalStateException();
        }
    }

    public static final class Listening {

        private final AtomicInteger sent = new AtomicInteger();
        private final Client client = new Client(true);

        @Operation
        public void send() {
            client.stream.send(Notes.note("n" + sent.incrementAndGet()));
        }

        @Operation
        public void comeBack() {
            client.comeBack();
        }

        @Operation
        public void beat() {
            client.stream.beat();
        }

        @Operation
        public void hangUp() {
            client.stream.hangUp(client.current(), Duration.ofMillis(1));
        }

        @Validate
        public void everythingWasHeard() {
            check(client.comeBack());
            client.checkThatItHasHeard(sent.get());
        }
    }

    public static final class Ending {

        private final AtomicInteger ended = new AtomicInteger();
        private final Client client = new Client(false);

        @Operation(runOnce = true)
        public void end() {
            client.stream.send(Notes.note("progress"));
            client.stream.end(Notes.note("answer"));
            ended.set(2);
        }

        @Operation
        public void comeBack() {
            client.comeBack();
        }

        @Operation
        public void beat() {
            client.stream.beat();
        }

        @Validate
        public void theAnswerWasHeard() {
            check(client.comeBack());
            client.checkThatItHasHeard(ended.get());
            check(client.stream.isAttached() == (ended.get() == 0));
        }
    }

    public static final class NumberingBeforeSending {

        private final AtomicInteger numbers = new AtomicInteger();
        private final AtomicInteger heard = new AtomicInteger();

        @Operation
        public void send() {
            int number = numbers.incrementAndGet();
            check(number == heard.incrementAndGet());
        }
    }
}
