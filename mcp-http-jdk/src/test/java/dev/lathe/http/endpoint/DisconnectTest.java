package dev.lathe.http.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.feature.ToolResult;
import dev.lathe.http.McpHttpBuilder;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A connection that breaks: in one era it means that nobody wants the answer, in the other that it is fetched later.
 */
final class DisconnectTest {

    private final Gate gate = new Gate();
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    /** Speaks, so that there is a stream, and waits. */
    private final Tools tools = new Tools().with("work", (arguments, context) -> {
        context.onCancel(() -> heard.add("cancelled"));
        context.progress(1);
        gate.pass();
        heard.add("finished");
        return ToolResult.text("the result");
    });

    private Station station() {
        return station(options -> options);
    }

    private Station station(UnaryOperator<McpHttpBuilder> options) {
        return Station.of(tools, builder -> options.apply(builder.keepAlive(Duration.ofMillis(100))));
    }

    private String heard() {
        try {
            return String.valueOf(heard.poll(10, TimeUnit.SECONDS));
        } catch (InterruptedException stop) {
            throw new AssertionError(stop);
        }
    }

    @Test
    void itCancelsARequestWithoutASession() {
        try (Station station = station()) {
            Talk client = station.stateless();
            Wire wire = client.wire();
            assertTrue(wire.ask(client.watchedCall("work")).message().contains("progress"));
            wire.cut();
            assertEquals("cancelled", heard());
            assertTrue(heard.isEmpty());
        }
    }

    /** A client that ends its side in an orderly way gets a comment more, and then has cancelled too. */
    @Test
    void soDoesClosingTheStream() {
        try (Station station = station()) {
            Talk client = station.stateless();
            Wire wire = client.wire();
            wire.ask(client.watchedCall("work")).message();
            wire.close();
            assertEquals("cancelled", heard());
        }
    }

    @Test
    void aRequestInASessionGoesOn() {
        try (Station station = station()) {
            Talk client = station.session("2025-11-25");
            Wire wire = client.wire();
            assertTrue(wire.ask(client.watchedCall("work")).message().contains("progress"));
            wire.cut();
            gate.open();
            assertEquals("finished", heard());
            assertTrue(heard.isEmpty());
        }
    }

    /** From 2025-11-25 on, a stream begins with an id to come back with, before there is anything to say. */
    @Test
    void whoComesBackHearsWhatWasMissed() {
        try (Station station = station()) {
            Talk client = station.session("2025-11-25");
            Wire wire = client.wire();
            Heard stream = wire.ask(client.watchedCall("work"));
            Event priming = stream.event();
            assertFalse(priming.id().isEmpty());
            assertEquals("", priming.data());
            Event progress = stream.event();
            assertTrue(progress.data().contains("notifications/progress"));
            assertNotEquals(priming.id(), progress.id());
            wire.cut();
            gate.open();
            assertEquals("finished", heard());

            Heard rest = client.ask(client.get().with("Last-Event-ID", progress.id()));
            assertEquals(200, rest.status());
            assertEquals("text/event-stream", rest.header("Content-Type"));
            assertEquals("the result", Heard.text(rest.message()));
            assertEquals("the end", rest.message());

            // What a connection took has not always arrived: so it may be fetched once more, and from any place on.
            Heard all = client.ask(client.get().with("Last-Event-ID", priming.id()));
            assertEquals(progress.data(), all.message());
            assertEquals("the result", Heard.text(all.message()));
            assertEquals("the end", all.message());
        }
    }

    /** Clients of the revisions before take an event without data for a mistake. */
    @ParameterizedTest
    @ValueSource(strings = {"2025-06-18", "2025-03-26"})
    void olderRevisionsHaveNothingAheadOfTheFirstMessage(String revision) {
        try (Station station = station()) {
            Talk client = station.session(revision);
            Wire wire = client.wire();
            Heard stream = wire.ask(client.watchedCall("work"));
            Event first = stream.event();
            while (first.comment()) {
                first = stream.event();
            }
            assertTrue(first.data().contains("notifications/progress"));
            wire.cut();
            gate.open();
            assertEquals("finished", heard());
            Heard rest = client.ask(client.get().with("Last-Event-ID", first.id()));
            assertEquals("the result", Heard.text(rest.message()));
        }
    }

    @Test
    void aCallThatGoesOnIsListenedToFromWhereItWas() {
        try (Station station = station()) {
            Talk client = station.session("2025-11-25");
            Wire wire = client.wire();
            Heard stream = wire.ask(client.watchedCall("work"));
            String last = stream.event().id();
            wire.cut();
            Heard rest = client.ask(client.get().with("Last-Event-ID", last));
            assertTrue(rest.message().contains("notifications/progress"));
            gate.open();
            assertEquals("the result", Heard.text(rest.message()));
            assertEquals("the end", rest.message());
        }
    }

    /** The id of an event is of one stream of one session; nothing of another one is ever told. */
    @Test
    void anEventIdIsOfOneSession() {
        try (Station station = station()) {
            Talk client = station.session("2025-11-25");
            Talk other = station.session("2025-11-25");
            String id = client.ask(client.watchedCall("work")).event().id();
            for (String foreign : new String[] {id, "", "0", "made-up", id + "0", id.replaceAll("-\\d+$", "-99")}) {
                Heard refusal = other.ask(other.get().with("Last-Event-ID", foreign));
                assertEquals("400 -32600", refusal.verdict(), foreign);
            }
            assertEquals(
                    400,
                    client.ask(client.get().with("Last-Event-ID", id + "0")).status());
            // And it can still be listened to.
            assertEquals(200, other.ask(other.get()).status());
        }
    }

    @Test
    void theStreamOfASessionGoesOnTooWhereItWas() {
        try (Station station = station()) {
            Talk client = station.session("2025-11-25");
            Wire wire = client.wire();
            Heard stream = wire.ask(client.get());
            Tools more = Tools.echo();
            station.server().add(more);
            Event added = stream.event();
            while (added.data().isEmpty()) {
                added = stream.event();
            }
            assertTrue(added.data().contains("notifications/tools/list_changed"));
            wire.cut();
            station.server().remove(more);
            Heard rest = client.ask(client.get().with("Last-Event-ID", added.id()));
            assertEquals(added.data(), rest.message());
        }
    }

    /** So that no connection has to last as long as a call: the client is asked to come back, and does. */
    @Test
    void aConnectionMayEndBeforeItsStream() {
        try (Station station =
                station(options -> options.reconnectAfter(Duration.ofMillis(300), Duration.ofMillis(7)))) {
            Talk client = station.session("2025-11-25");
            Heard stream = client.ask(client.watchedCall("work"));
            String last = stream.event().id();
            Event next = stream.event();
            while (next.retry().isEmpty()) {
                last = next.id().isEmpty() ? last : next.id();
                next = stream.event();
            }
            assertEquals("7", next.retry());
            assertEquals(Event.END, stream.event());
            gate.open();
            assertEquals("finished", heard());
            Heard rest = client.ask(client.get().with("Last-Event-ID", last));
            assertEquals("the result", Heard.text(rest.message()));
            assertEquals("the end", rest.message());
        }
    }

    /** Each connection has its time, however long ago the first one was. */
    @Test
    void whoComesBackStaysAsLongAsBefore() {
        Duration limit = Duration.ofMillis(400);
        try (Station station = station(options -> options.reconnectAfter(limit, Duration.ofMillis(1)))) {
            Talk client = station.session("2025-11-25");
            Heard stream = client.ask(client.watchedCall("work"));
            String last = stream.event().id();
            untilHungUp(stream);
            long began = System.nanoTime();
            untilHungUp(client.ask(client.get().with("Last-Event-ID", last)));
            assertTrue(System.nanoTime() - began >= limit.toNanos());
            gate.open();
        }
    }

    private static void untilHungUp(Heard stream) {
        Event next = stream.event();
        while (next.retry().isEmpty()) {
            next = stream.event();
        }
    }

    /** There is no event yet whose id it could come back with, but whether it is there is still to be found out. */
    @Test
    void whoCouldNotComeBackStays() {
        Duration limit = Duration.ofMillis(100);
        try (Station station = station(options -> options.reconnectAfter(limit, Duration.ofMillis(1)))) {
            Talk client = station.session("2025-11-25");
            Heard stream = client.ask(client.get());
            for (int i = 0; i < 4; i++) {
                assertTrue(stream.event().comment());
            }
        }
    }
}
