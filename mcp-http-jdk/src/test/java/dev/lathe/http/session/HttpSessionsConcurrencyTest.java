package dev.lathe.http.session;

import dev.lathe.http.event.HttpListener;
import dev.lathe.http.event.SessionEnd;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whichever threads open, find, end and look after sessions: there are never too many, and none ends by itself that is
 * in use. An operation that sees anything else throws, which it never does on one thread.
 */
@Tag("concurrency")
final class HttpSessionsConcurrencyTest {

    @Test
    void thereAreNeverTooMany() {
        Interleavings.check(Coming.class);
    }

    @Test
    void noneEndsThatIsInUse() {
        Interleavings.check(Using.class);
    }

    @Test
    void lookingForRoomBeforeTakingItWouldBeNoticed() {
        Interleavings.checkFindsTheMistakeIn(LookingBeforeTaking.class);
    }

    /** There is room for three sessions, of which two may be one principal's. Whoever has come can be found. */
    private static final class Hall {

        final AtomicLong time = new AtomicLong();
        final AtomicInteger names = new AtomicInteger();
        final Queue<HttpSession<FakeInbound>> come = new ConcurrentLinkedQueue<>();
        final HttpSessions<FakeInbound> sessions = new HttpSessions<>(
                new SessionRules(3, 2, Duration.ofNanos(1), Duration.ofNanos(1), StreamRules.DEFAULT),
                time::get,
                HttpListener.none(),
                bytes -> String.valueOf(names.incrementAndGet()));

        Optional<HttpSession<FakeInbound>> open(int who) {
            return sessions.open(of(who), FakeInbound::new);
        }

        void letTimePass() {
            time.incrementAndGet();
            sessions.expire();
        }

        void checkThatThereAreNotTooMany() {
            int alices = 0;
            int all = 0;
            for (HttpSession<FakeInbound> session : sessions.all()) {
                alices += session.principal().isPresent() ? 1 : 0;
                all++;
            }
            check(all <= 3 && alices <= 2);
        }

        static Optional<String> of(int who) {
            return who == 1 ? Desk.ALICE : Desk.NOBODY;
        }

        static void check(boolean isTrue) {
            if (!isTrue) {
                throw new IllegalStateException();
            }
        }
    }

    @Param(name = "who", gen = IntGen.class, conf = "1:2")
    public static final class Coming {

        private final Hall hall = new Hall();

        @Operation
        public void open(@Param(name = "who") int who) {
            Optional<HttpSession<FakeInbound>> session = hall.open(who);
            session.ifPresent(hall.come::add);
            hall.checkThatThereAreNotTooMany();
        }

        @Operation
        public void openAndLeave(@Param(name = "who") int who) {
            Optional<HttpSession<FakeInbound>> session = hall.open(who);
            hall.checkThatThereAreNotTooMany();
            session.ifPresent(HttpSession::leave);
        }

        @Operation
        public void close() {
            HttpSession<FakeInbound> session = hall.come.poll();
            if (session != null) {
                hall.sessions.close(session, SessionEnd.DELETED);
                Hall.check(!hall.sessions.all().contains(session));
            }
        }

        @Operation
        public void letTimePass() {
            hall.letTimePass();
        }
    }

    @Param(name = "who", gen = IntGen.class, conf = "1:2")
    public static final class Using {

        private final Hall hall = new Hall();

        @Operation
        public void open(@Param(name = "who") int who) {
            Optional<HttpSession<FakeInbound>> session = hall.open(who);
            session.ifPresent(hall.come::add);
            session.ifPresent(Using::leave);
        }

        @Operation
        public void find() {
            HttpSession<FakeInbound> known = hall.come.peek();
            if (known != null) {
                hall.sessions.find(known.id(), known.principal()).ifPresent(Using::leave);
            }
        }

        @Operation
        public void letTimePass() {
            hall.letTimePass();
        }

        private static void leave(HttpSession<FakeInbound> session) {
            Hall.check(!session.connection().isClosed());
            session.leave();
        }
    }

    @Param(name = "who", gen = IntGen.class, conf = "1:9")
    public static final class LookingBeforeTaking {

        private final Set<Integer> sessions = ConcurrentHashMap.newKeySet();

        @Operation
        public void open(@Param(name = "who") int who) {
            if (sessions.size() < 2) {
                sessions.add(who);
            }
            Hall.check(sessions.size() <= 2);
        }
    }
}
