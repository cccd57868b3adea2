package dev.lathe.http.session;

import dev.lathe.http.event.HttpListener;
import dev.lathe.http.event.SessionEnd;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sessions as the tests begin them, and what the listener hears. */
final class Desk implements HttpListener {

    static final Optional<String> NOBODY = Optional.empty();
    static final Optional<String> ALICE = Optional.of("alice");
    static final Optional<String> BOB = Optional.of("bob");

    final FakeTime time = new FakeTime();
    final List<String> events = new ArrayList<>();
    final HttpSessions<FakeInbound> sessions;

    Desk(SessionRules rules) {
        this.sessions = new HttpSessions<>(rules, time, this);
    }

    /** Room for so many, of which so many are one principal's; idle for ten minutes, evictable after one. */
    static Desk withRoomFor(int most, int mostPerPrincipal) {
        return new Desk(new SessionRules(
                most, mostPerPrincipal, Duration.ofMinutes(10), Duration.ofMinutes(1), StreamRules.DEFAULT));
    }

    /** One session, and what it may keep. */
    static HttpSession<FakeInbound> sessionThatKeeps(int streams, int events, int bytes) {
        StreamRules rules = new StreamRules(streams, events, bytes, Duration.ofMinutes(1));
        return new Desk(new SessionRules(1, 1, Duration.ofMinutes(10), Duration.ofMinutes(1), rules)).open(NOBODY);
    }

    /** One session. */
    static HttpSession<FakeInbound> session() {
        return Desk.withRoomFor(1, 1).open(NOBODY);
    }

    /** Opens a session that is in use. */
    HttpSession<FakeInbound> open(Optional<String> principal) {
        HttpSession<FakeInbound> session =
                sessions.open(principal, FakeInbound::new).orElseThrow();
        sessions.begin(session);
        return session;
    }

    /** Opens a session, which is idle from then on. */
    HttpSession<FakeInbound> openAndLeave(Optional<String> principal) {
        HttpSession<FakeInbound> session = open(principal);
        session.leave();
        return session;
    }

    boolean isFull(Optional<String> principal) {
        return sessions.open(principal, FakeInbound::new).isEmpty();
    }

    boolean has(HttpSession<FakeInbound> session) {
        return sessions.all().contains(session);
    }

    @Override
    public void sessionOpened() {
        events.add("opened");
    }

    @Override
    public void sessionClosed(SessionEnd end) {
        events.add(end.toString());
    }
}
