package dev.lathe.http.session;

import static dev.lathe.http.session.Notes.big;
import static dev.lathe.http.session.Notes.note;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a session keeps, and what it does not. */
final class KeepingTest {

    private final RecordingSink sink = new RecordingSink();
    private final RecordingSink again = new RecordingSink();

    @Test
    void theNewestEventsOfAStreamStay() {
        HttpSession<FakeInbound> session = Desk.sessionThatKeeps(1, 2, 10_000);
        session.own().attach(sink, true);
        sink.breaks();
        for (String name : List.of("one", "two", "three")) {
            session.own().send(note(name));
        }
        session.resume(sink.lastId(), again).orElseThrow();
        assertEquals(List.of("two", "three"), again.heard());
    }

    @Test
    void whatIsDroppedIsStillToldToWhoListens() {
        HttpSession<FakeInbound> session = Desk.sessionThatKeeps(1, 0, 0);
        SessionStream stream = session.open();
        stream.attach(sink, true);
        stream.send(note("one"));
        stream.end(note("two"));
        assertEquals(List.of("one", "two"), sink.heard());
        assertTrue(sink.isClosed());
    }

    @Test
    void theStreamThatKeepsTheMostLosesTheOldest() {
        HttpSession<FakeInbound> session = Desk.sessionThatKeeps(2, 100, 1_000);
        SessionStream small = session.open();
        SessionStream large = session.open();
        small.send(note("small"));
        for (int i = 0; i < 10; i++) {
            large.send(big("large" + i, 200));
        }
        small.attach(sink, true);
        large.attach(again, true);
        assertEquals(List.of("small"), sink.heard());
        assertEquals(List.of("large7", "large8", "large9"), again.heard());
    }

    @Test
    void aMessageThatIsTooLargeGoesAndWhatComesAfterItStays() {
        HttpSession<FakeInbound> session = Desk.sessionThatKeeps(2, 100, 1_000);
        session.own().send(note("before"));
        session.own().send(big("large", 2_000));
        session.own().attach(sink, true);
        session.own().send(note("after"));
        assertEquals(List.of("after"), sink.heard());
        assertTrue(session.own().isAttached());
    }

    @Test
    void aStreamWhoseAnswerIsTooLargeIsUnknownToWhoComesBack() {
        HttpSession<FakeInbound> session = Desk.sessionThatKeeps(2, 100, 1_000);
        SessionStream stream = session.open();
        stream.attach(sink, true);
        sink.breaks();
        stream.end(big("answer", 2_000));
        assertEquals(Optional.empty(), session.resume(sink.lastId(), again));
    }

    @Test
    void aNewStreamTakesThePlaceOfTheOneThatWasHeardFirst() {
        HttpSession<FakeInbound> session = Desk.sessionThatKeeps(2, 100, 10_000);
        SessionStream vanished = session.open();
        vanished.attach(sink, true);
        sink.breaks();
        vanished.end(note("untold"));
        SessionStream heard = session.open();
        heard.attach(again, true);
        heard.end(note("told"));
        session.open();
        assertEquals(Optional.empty(), session.resume(again.lastId(), new RecordingSink()));
        assertTrue(session.resume(sink.lastId(), new RecordingSink()).isPresent());
    }

    @Test
    void orElseOfTheOneWhoseClientIsGoneFirst() {
        HttpSession<FakeInbound> session = Desk.sessionThatKeeps(2, 100, 10_000);
        SessionStream running = session.open();
        running.attach(again, true);
        SessionStream vanished = session.open();
        vanished.attach(sink, true);
        sink.breaks();
        vanished.end(note("untold"));
        session.open();
        assertEquals(Optional.empty(), session.resume(sink.lastId(), new RecordingSink()));
        assertTrue(session.resume(again.lastId(), new RecordingSink()).isPresent());
    }

    @Test
    void oneStreamMoreThanCanBeKeptWorksButOnce() {
        HttpSession<FakeInbound> session = Desk.sessionThatKeeps(1, 100, 10_000);
        session.open();
        SessionStream second = session.open();
        second.attach(sink, true);
        second.send(note("progress"));
        second.end(note("answer"));
        assertEquals(List.of("progress", "answer"), sink.heard());
        assertEquals(List.of(), sink.ids());
        assertTrue(sink.isClosed());
    }

    @Test
    void manyStreamsLeaveNothingBehind() {
        HttpSession<FakeInbound> session = Desk.sessionThatKeeps(3, 100, 10_000);
        for (int i = 0; i < 10_000; i++) {
            SessionStream stream = session.open();
            stream.attach(new RecordingSink(), true);
            stream.end(note("answer"));
        }
        assertEquals(3, session.streams().size());
    }
}
