package dev.lathe.http.session;

import static dev.lathe.http.session.Notes.note;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a client hears while it listens. */
final class SessionStreamTest {

    private final HttpSession<FakeInbound> session = Desk.session();
    private final RecordingSink sink = new RecordingSink();

    @Test
    void aStreamBeginsWithAPlaceToGoOnFrom() {
        SessionStream stream = session.open();
        stream.attach(sink, true);
        stream.send(note("first"));
        stream.end(note("answer"));
        String id = sink.ids().get(0);
        assertEquals("id: " + id + "\ndata: \n\n", sink.texts().get(0));
        assertEquals(List.of("first", "answer"), sink.heard());
        assertEquals(3, new HashSet<>(sink.ids()).size());
        assertTrue(sink.isClosed());
        assertFalse(stream.isAttached());
    }

    @Test
    void aClientOfAnOlderRevisionHearsACommentInstead() {
        SessionStream stream = session.open();
        stream.attach(sink, false);
        assertEquals(List.of(":\n\n"), sink.texts());
        stream.send(note("first"));
        assertEquals(List.of("first"), sink.heard());
        assertEquals(1, sink.ids().size());
    }

    @Test
    void aStreamMayEndWithoutAnAnswer() {
        SessionStream stream = session.open();
        stream.attach(sink, true);
        stream.end();
        assertTrue(sink.isClosed());
        stream.send(note("late"));
        assertEquals(List.of(), sink.heard());
    }

    @Test
    void aSecondListenerIsRefused() {
        RecordingSink second = new RecordingSink();
        assertTrue(session.own().attach(sink, true));
        assertFalse(session.own().attach(second, true));
        session.own().send(note("changed"));
        assertEquals(List.of("changed"), sink.heard());
        assertEquals(List.of(), second.texts());
        assertFalse(second.isClosed());
    }

    @Test
    void whatCameBeforeTheFirstListenerIsNotLost() {
        session.own().send(note("one"));
        session.own().send(note("two"));
        session.own().attach(sink, true);
        session.own().send(note("three"));
        assertEquals(List.of("one", "two", "three"), sink.heard());
        assertEquals(3, sink.texts().size());
    }

    @Test
    void whatTheLastListenerDidNotTakeIsToldTheNext() {
        RecordingSink next = new RecordingSink();
        session.own().attach(sink, true);
        session.own().send(note("one"));
        sink.breaks();
        session.own().send(note("two"));
        session.own().send(note("three"));
        assertTrue(session.own().attach(next, true));
        assertEquals(List.of("two", "three"), next.heard());
    }

    @Test
    void aChangeThatNobodyHasHeardOfIsToldOnce() {
        for (int i = 0; i < 1_000; i++) {
            session.own().send(note("tools"));
            session.own().send(note("prompts"));
        }
        session.own().attach(sink, true);
        session.own().send(note("tools"));
        session.own().send(note("tools"));
        assertEquals(List.of("tools", "prompts", "tools", "tools"), sink.heard());
    }

    @Test
    void aClientThatIsGoneIsNoticedByWhatItIsSent() {
        session.own().attach(sink, true);
        sink.breaks();
        session.own().send(note("changed"));
        assertFalse(session.own().isAttached());
        assertTrue(sink.isClosed());
    }

    @Test
    void aClientThatIsGoneIsNoticedByABeat() {
        session.own().attach(sink, false);
        session.own().beat();
        assertTrue(session.own().isAttached());
        assertEquals(List.of(":\n\n", ":\n\n"), sink.texts());
        sink.breaks();
        session.own().beat();
        assertFalse(session.own().isAttached());
        assertTrue(sink.isClosed());
        session.own().beat();
    }

    @Test
    void aClientMayBeAskedToComeBack() {
        SessionStream stream = session.open();
        stream.attach(sink, true);
        stream.hangUp(sink, Duration.ofMillis(500));
        assertEquals("retry: 500\n\n", sink.texts().get(1));
        assertTrue(sink.isClosed());
        stream.end(note("answer"));
        RecordingSink again = new RecordingSink();
        assertTrue(session.resume(sink.lastId(), again).isPresent());
        assertEquals(List.of("answer"), again.heard());
        assertTrue(again.isClosed());
    }

    /** What holds a connection up may notice late that the client has another one. */
    @Test
    void aClientThatHasComeBackIsNotAskedForItsOldConnection() {
        SessionStream stream = session.open();
        stream.attach(sink, true);
        RecordingSink again = new RecordingSink();
        session.resume(sink.lastId(), again);
        stream.hangUp(sink, Duration.ofMillis(500));
        assertTrue(stream.isAttached());
        assertFalse(again.isClosed());
    }

    @Test
    void aClientThatCouldNotComeBackIsNotAsked() {
        SessionStream stream = session.open();
        stream.hangUp(sink, Duration.ofMillis(500));
        stream.attach(sink, false);
        stream.hangUp(sink, Duration.ofMillis(500));
        stream.end(note("answer"));
        assertEquals(List.of("answer"), sink.heard());
    }

    @Test
    void everyMessageGoesToOneStreamOnly() {
        List<SessionStream> streams = List.of(session.own(), session.open(), session.open());
        List<RecordingSink> sinks = List.of(sink, new RecordingSink(), new RecordingSink());
        for (int i = 0; i < 3; i++) {
            streams.get(i).attach(sinks.get(i), true);
        }
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            streams.get(i % 3).send(note("n" + i));
            sent.add("n" + i);
        }
        List<String> heard = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        sinks.forEach(each -> heard.addAll(each.heard()));
        sinks.forEach(each -> ids.addAll(each.ids()));
        assertEquals(100, heard.size());
        assertEquals(new HashSet<>(sent), new HashSet<>(heard));
        assertEquals(103, new HashSet<>(ids).size());
    }
}
