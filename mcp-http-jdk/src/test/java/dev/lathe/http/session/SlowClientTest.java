package dev.lathe.http.session;

import static dev.lathe.http.session.Notes.note;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.http.event.SessionEnd;
import dev.lathe.http.io.EventSink;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A client that does not read keeps its own stream waiting, and nothing else. */
@Timeout(30)
final class SlowClientTest {

    private final Desk desk = Desk.withRoomFor(10, 10);
    private final HttpSession<FakeInbound> session = desk.open(Desk.ALICE);
    private final SessionStream stream = session.open();
    private final StuckSink stuck = new StuckSink();
    private final RecordingSink sink = new RecordingSink();
    private final Thread sender = new Thread(() -> stream.send(note("one")));

    @BeforeEach
    void oneThreadWaitsForTheClient() throws InterruptedException {
        stream.attach(stuck, true);
        sender.start();
        stuck.reached.await();
    }

    @AfterEach
    void theClientReadsInTheEnd() throws InterruptedException {
        stuck.reads.countDown();
        sender.join();
        assertEquals(1, stuck.mostThreads.get());
    }

    @Test
    void otherStreamsAndSessionsGoOn() {
        session.own().attach(sink, true);
        session.own().send(note("changed"));
        assertEquals(List.of("changed"), sink.heard());
        HttpSession<FakeInbound> other = desk.open(Desk.BOB);
        assertTrue(desk.sessions.find(other.id(), Desk.BOB).isPresent());
        assertTrue(desk.sessions.find(session.id(), Desk.ALICE).isPresent());
        desk.sessions.expire();
        other.open().end(note("answer"));
    }

    @Test
    void aBeatDoesNotWait() {
        stream.beat();
        assertTrue(stream.isAttached());
    }

    @Test
    void itMayComeBackWhileSomebodyStillWaitsForItsOldConnection() throws InterruptedException {
        String primed = stuck.firstId;
        session.resume(primed, sink).orElseThrow();
        assertEquals(List.of("one"), sink.heard());
        stream.send(note("two"));
        assertEquals(List.of("one", "two"), sink.heard());
        assertFalse(stuck.isClosed);
        stuck.reads.countDown();
        sender.join();
        assertTrue(stuck.isClosed && stream.isAttached());
    }

    @Test
    void itsOldConnectionIsToldNothingThatTheNewOneIs() throws InterruptedException {
        RecordingSink lost = new RecordingSink();
        session.own().attach(lost, true);
        lost.breaks();
        List.of("one", "two", "three").forEach(name -> session.own().send(note(name)));
        StuckSink old = new StuckSink();
        Thread replay = new Thread(() -> session.resume(lost.lastId(), old));
        replay.start();
        old.reached.await();
        session.resume(lost.lastId(), new Afterwards(old, replay, sink)).orElseThrow();
        assertEquals(List.of("one", "two", "three"), sink.heard());
        assertEquals(2, old.count.get());
        assertTrue(old.isClosed);
    }

    @Test
    void aSessionMayEndMeanwhile() throws InterruptedException {
        desk.sessions.close(session, SessionEnd.DELETED);
        assertTrue(session.connection().isClosed());
        stuck.reads.countDown();
        sender.join();
        assertTrue(stuck.isClosed);
    }

    @Test
    void whoIsInterruptedWhileAnotherWritesLosesNothing() throws InterruptedException {
        Thread second = new Thread(() -> {
            Thread.currentThread().interrupt();
            stream.send(note("two"));
        });
        second.start();
        stuck.reads.countDown();
        second.join();
        sender.join();
        assertEquals(3, stuck.count.get());
        assertTrue(stream.isAttached());
    }

    /** Takes the first event at once, and the others when the client reads. */
    private static final class StuckSink implements EventSink {

        final CountDownLatch reached = new CountDownLatch(1);
        final CountDownLatch reads = new CountDownLatch(1);
        final AtomicInteger count = new AtomicInteger();
        final AtomicInteger threads = new AtomicInteger();
        final AtomicInteger mostThreads = new AtomicInteger();
        volatile boolean isClosed;
        volatile String firstId = "";

        @Override
        public boolean send(byte[] text) {
            mostThreads.accumulateAndGet(threads.incrementAndGet(), Math::max);
            try {
                return count.incrementAndGet() == 1 ? begin(new String(text)) : waits();
            } finally {
                threads.decrementAndGet();
            }
        }

        private boolean begin(String text) {
            firstId = text.substring(4, text.indexOf('\n'));
            return true;
        }

        private boolean waits() {
            reached.countDown();
            try {
                return reads.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException interrupt) {
                Thread.currentThread().interrupt();
                return true;
            }
        }

        @Override
        public void close() {
            mostThreads.accumulateAndGet(threads.get() + 1, Math::max);
            isClosed = true;
        }
    }

    /** Takes nothing before the old connection, whose client reads now, has nobody any more who writes to it. */
    private record Afterwards(StuckSink old, Thread writer, EventSink sink) implements EventSink {

        @Override
        public boolean send(byte[] text) {
            old.reads.countDown();
            try {
                writer.join();
            } catch (InterruptedException nobodyDoesThis) {
                throw new IllegalStateException(nobodyDoesThis);
            }
            return sink.send(text);
        }

        @Override
        public void close() {
            sink.close();
        }
    }
}
