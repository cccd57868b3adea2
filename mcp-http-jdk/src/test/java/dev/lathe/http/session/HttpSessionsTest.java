package dev.lathe.http.session;

import static dev.lathe.http.session.Desk.ALICE;
import static dev.lathe.http.session.Desk.BOB;
import static dev.lathe.http.session.Desk.NOBODY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.http.event.HttpListener;
import dev.lathe.http.event.SessionEnd;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who finds which session, and when one is over. */
final class HttpSessionsTest {

    private final Desk desk = Desk.withRoomFor(3, 2);

    @Test
    void aHundredThousandIdsAreDifferentVisibleAndHave144Bits() {
        int count = 100_000;
        SessionRules rules = new SessionRules(count, 1, Duration.ofHours(1), Duration.ofHours(1), StreamRules.DEFAULT);
        HttpSessions<FakeInbound> sessions = new HttpSessions<>(rules, System::nanoTime, HttpListener.none());
        Pattern visible = Pattern.compile("[A-Za-z0-9_-]{24}");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < count; i++) {
            String id = sessions.open(NOBODY, FakeInbound::new).orElseThrow().id();
            assertTrue(visible.matcher(id).matches(), id);
            ids.add(id);
        }
        assertEquals(count, ids.size());
    }

    @Test
    void aSessionIsFoundByItsIdAndItsPrincipal() {
        HttpSession<FakeInbound> session = desk.open(ALICE);
        assertSame(session, desk.sessions.find(session.id(), ALICE).orElseThrow());
        assertEquals(ALICE, session.principal());
    }

    @Test
    void nobodyElseLearnsThatItIsThere() {
        HttpSession<FakeInbound> alices = desk.open(ALICE);
        HttpSession<FakeInbound> nobodys = desk.open(NOBODY);
        assertEquals(Optional.empty(), desk.sessions.find(alices.id(), BOB));
        assertEquals(Optional.empty(), desk.sessions.find(alices.id(), NOBODY));
        assertEquals(Optional.empty(), desk.sessions.find(nobodys.id(), ALICE));
        assertEquals(Optional.empty(), desk.sessions.find("unknown", ALICE));
        assertEquals(Optional.empty(), desk.sessions.find("", ALICE));
        assertEquals(Optional.empty(), desk.sessions.find("\u0000\ud800 ü", ALICE));
    }

    @Test
    void whoLooksForSomebodyElsesSessionDoesNotKeepItAlive() {
        HttpSession<FakeInbound> session = desk.openAndLeave(ALICE);
        desk.time.pass(Duration.ofMinutes(9));
        assertEquals(Optional.empty(), desk.sessions.find(session.id(), BOB));
        desk.time.pass(Duration.ofMinutes(1));
        assertEquals(Optional.empty(), desk.sessions.find(session.id(), ALICE));
    }

    @Test
    void aSessionThatNobodyUsesExpires() {
        HttpSession<FakeInbound> session = desk.openAndLeave(ALICE);
        desk.time.pass(Duration.ofMinutes(10).minusNanos(1));
        desk.sessions.expire();
        assertTrue(desk.has(session));
        desk.time.pass(Duration.ofNanos(1));
        desk.sessions.expire();
        assertFalse(desk.has(session));
        assertTrue(session.connection().isClosed());
        assertEquals(List.of("opened", "EXPIRED"), desk.events);
    }

    @Test
    void itIsNotFoundAnyMoreEvenIfNobodyHasLookedAfterIt() {
        HttpSession<FakeInbound> session = desk.openAndLeave(ALICE);
        desk.time.pass(Duration.ofMinutes(10));
        assertEquals(Optional.empty(), desk.sessions.find(session.id(), ALICE));
    }

    @Test
    void idlenessBeginsWithTheEndOfTheLastRequest() {
        HttpSession<FakeInbound> session = desk.openAndLeave(ALICE);
        desk.sessions.find(session.id(), ALICE).orElseThrow();
        desk.sessions.find(session.id(), ALICE).orElseThrow();
        desk.time.pass(Duration.ofHours(1));
        session.leave();
        desk.time.pass(Duration.ofHours(1));
        desk.sessions.expire();
        assertTrue(desk.has(session));
        session.leave();
        desk.time.pass(Duration.ofMinutes(9));
        desk.sessions.expire();
        assertTrue(desk.has(session));
        desk.time.pass(Duration.ofMinutes(1));
        desk.sessions.expire();
        assertFalse(desk.has(session));
    }

    @Test
    void whoListensUsesTheSession() {
        HttpSession<FakeInbound> session = desk.openAndLeave(ALICE);
        RecordingSink sink = new RecordingSink();
        session.own().attach(sink, false);
        desk.time.pass(Duration.ofHours(1));
        desk.sessions.expire();
        assertTrue(desk.has(session));
        sink.breaks();
        session.own().beat();
        desk.time.pass(Duration.ofMinutes(10));
        desk.sessions.expire();
        assertFalse(desk.has(session));
    }

    @Test
    void aTakeoverCountsForOneListener() {
        HttpSession<FakeInbound> session = desk.openAndLeave(ALICE);
        RecordingSink first = new RecordingSink();
        RecordingSink second = new RecordingSink();
        session.own().attach(first, true);
        session.resume(first.lastId(), second).orElseThrow();
        second.breaks();
        session.own().beat();
        desk.time.pass(Duration.ofMinutes(10));
        desk.sessions.expire();
        assertFalse(desk.has(session));
    }

    @Test
    void onlyWhatHasExpiredGoes() {
        HttpSession<FakeInbound> first = desk.openAndLeave(ALICE);
        desk.time.pass(Duration.ofMinutes(5));
        HttpSession<FakeInbound> second = desk.openAndLeave(BOB);
        desk.sessions.find(first.id(), ALICE).orElseThrow().leave();
        desk.time.pass(Duration.ofMinutes(5));
        HttpSession<FakeInbound> third = desk.openAndLeave(NOBODY);
        desk.time.pass(Duration.ofMinutes(5));
        desk.sessions.expire();
        assertEquals(List.of(third), desk.sessions.all());
        assertFalse(desk.has(first) || desk.has(second));
    }

    @Test
    void closingASessionEndsItsStreamsItsConnectionAndItsId() {
        HttpSession<FakeInbound> session = desk.open(ALICE);
        RecordingSink own = new RecordingSink();
        RecordingSink post = new RecordingSink();
        session.own().attach(own, false);
        session.open().attach(post, true);
        desk.sessions.close(session, SessionEnd.DELETED);
        assertTrue(own.isClosed() && post.isClosed());
        assertTrue(session.connection().isClosed());
        assertEquals(Optional.empty(), desk.sessions.find(session.id(), ALICE));
        assertEquals(List.of("opened", "DELETED"), desk.events);
    }

    @Test
    void itIsClosedOnce() {
        HttpSession<FakeInbound> session = desk.open(ALICE);
        desk.sessions.close(session, SessionEnd.DELETED);
        desk.sessions.close(session, SessionEnd.SHUTDOWN);
        session.leave();
        desk.time.pass(Duration.ofHours(1));
        desk.sessions.expire();
        assertEquals(List.of("opened", "DELETED"), desk.events);
    }

    @Test
    void nothingHappensInASessionThatIsOver() {
        HttpSession<FakeInbound> session = desk.open(ALICE);
        SessionStream before = session.open();
        desk.sessions.close(session, SessionEnd.DELETED);
        RecordingSink sink = new RecordingSink();
        session.own().send(Notes.note("late"));
        before.end(Notes.note("late"));
        assertFalse(session.own().attach(sink, true));
        assertFalse(before.attach(sink, true));
        assertFalse(session.open().attach(sink, true));
        assertEquals(List.of(), sink.texts());
    }

    @Test
    void aSessionThatWasNeverToldOfIsNoneToTheListener() {
        HttpSession<FakeInbound> refused =
                desk.sessions.open(ALICE, FakeInbound::new).orElseThrow();
        desk.sessions.close(refused, SessionEnd.DELETED);
        desk.sessions.begin(refused);
        assertEquals(List.of(), desk.events);
    }

    @Test
    void whatAnswersNoRequestGoesToItsOwnStream() {
        HttpSession<FakeInbound> session = desk.open(ALICE);
        RecordingSink sink = new RecordingSink();
        session.own().attach(sink, false);
        session.connection().outbound.send(Notes.note("changed"));
        assertEquals(List.of("changed"), sink.heard());
    }

    @Test
    void whoFindsNoRoomIsToldWhenToComeBack() {
        assertEquals(503, desk.sessions.noRoom().status());
        assertEquals(Map.of("Retry-After", "60"), desk.sessions.noRoom().headers());
    }
}
