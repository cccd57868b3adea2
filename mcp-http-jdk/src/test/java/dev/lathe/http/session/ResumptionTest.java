package dev.lathe.http.session;

import static dev.lathe.http.session.Notes.note;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a client hears that comes back (2025-11-25, Resumability and Redelivery). */
final class ResumptionTest {

    private final Desk desk = Desk.withRoomFor(10, 10);
    private final HttpSession<FakeInbound> session = desk.open(Desk.ALICE);
    private final SessionStream stream = session.open();
    private final RecordingSink sink = new RecordingSink();
    private final RecordingSink again = new RecordingSink();

    @Test
    void itHearsWhatCameAfterTheEventItHadAndGoesOn() {
        stream.attach(sink, true);
        stream.send(note("one"));
        stream.send(note("two"));
        String second = sink.lastId();
        stream.send(note("three"));
        assertSame(stream, session.resume(second, again).orElseThrow());
        stream.send(note("four"));
        assertEquals(List.of("three", "four"), again.heard());
        assertEquals(List.of("one", "two", "three"), sink.heard());
    }

    @Test
    void itHearsTheSameEventsAsBefore() {
        stream.attach(sink, true);
        stream.send(note("one"));
        stream.send(note("two"));
        session.resume(sink.ids().get(0), again);
        assertEquals(sink.texts().subList(1, 3), again.texts());
    }

    @Test
    void aDisconnectedClientHearsTheAnswerWhenItComesBack() {
        stream.attach(sink, true);
        sink.breaks();
        stream.send(note("progress"));
        stream.end(note("answer"));
        session.resume(sink.lastId(), again).orElseThrow();
        assertEquals(List.of("progress", "answer"), again.heard());
        assertTrue(again.isClosed());
    }

    @Test
    void whoComesBackTakesOverFromTheConnectionThatNobodyReadsAnyMore() {
        stream.attach(sink, true);
        session.resume(sink.lastId(), again).orElseThrow();
        assertTrue(sink.isClosed());
        stream.end(note("answer"));
        assertEquals(List.of(), sink.heard());
        assertEquals(List.of("answer"), again.heard());
    }

    @Test
    void whoHasMissedNothingHearsAComment() {
        stream.attach(sink, true);
        session.resume(sink.lastId(), again).orElseThrow();
        assertEquals(List.of(":\n\n"), again.texts());
    }

    @Test
    void theSessionsOwnStreamGoesOnToo() {
        session.own().attach(sink, true);
        session.own().send(note("one"));
        session.own().send(note("two"));
        session.resume(sink.ids().get(1), again).orElseThrow();
        assertEquals(List.of("two"), again.heard());
    }

    @Test
    void nothingOfAnotherStreamIsReplayed() {
        RecordingSink other = new RecordingSink();
        SessionStream second = session.open();
        stream.attach(sink, true);
        second.attach(other, true);
        for (int i = 0; i < 10; i++) {
            stream.send(note("mine" + i));
            second.send(note("other" + i));
            session.own().send(note("own" + i));
        }
        session.resume(sink.ids().get(8), again).orElseThrow();
        assertEquals(List.of("mine8", "mine9"), again.heard());
    }

    @Test
    void anIdThatWasNeverGivenOutIsUnknown() {
        stream.attach(sink, true);
        stream.send(note("one"));
        String id = sink.lastId();
        String name = id.substring(0, id.lastIndexOf('-'));
        for (String forged : List.of("", "1", name, name + "-0", name + "-3", name + "-02", name + "0-1", "x-1")) {
            assertEquals(Optional.empty(), session.resume(forged, again), forged);
        }
        assertEquals(List.of(), again.texts());
        assertFalse(again.isClosed());
        assertTrue(stream.isAttached());
    }

    @Test
    void anIdOfAnotherSessionIsUnknown() {
        HttpSession<FakeInbound> other = desk.open(Desk.ALICE);
        SessionStream others = other.open();
        others.attach(sink, true);
        others.send(note("secret"));
        for (String id : sink.ids()) {
            assertEquals(Optional.empty(), session.resume(id, again));
        }
        other.own().send(note("secret"));
        RecordingSink own = new RecordingSink();
        other.own().attach(own, true);
        assertEquals(Optional.empty(), session.resume(own.lastId(), again));
        assertEquals(List.of(), again.texts());
    }

    @Test
    void anAnswerThatWasSentIsKeptForAWhileSinceItMayNotHaveArrived() {
        stream.attach(sink, true);
        stream.end(note("answer"));
        desk.time.pass(Duration.ofSeconds(59));
        desk.sessions.expire();
        session.resume(sink.ids().get(0), again).orElseThrow();
        assertEquals(List.of("answer"), again.heard());
        desk.time.pass(Duration.ofSeconds(59));
        desk.sessions.expire();
        assertTrue(session.resume(sink.ids().get(0), new RecordingSink()).isPresent());
        desk.time.pass(Duration.ofSeconds(60));
        desk.sessions.expire();
        assertEquals(Optional.empty(), session.resume(sink.ids().get(0), new RecordingSink()));
    }

    @Test
    void anAnswerThatNobodyTookIsKeptAsLongAsTheSession() {
        stream.attach(sink, true);
        sink.breaks();
        stream.end(note("answer"));
        desk.time.pass(Duration.ofHours(1));
        desk.sessions.expire();
        session.resume(sink.lastId(), again).orElseThrow();
        assertEquals(List.of("answer"), again.heard());
    }
}
