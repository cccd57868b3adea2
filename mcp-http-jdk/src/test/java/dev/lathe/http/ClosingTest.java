package dev.lathe.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.feature.Form;
import dev.lathe.feature.ToolResult;
import dev.lathe.http.endpoint.Gate;
import dev.lathe.http.endpoint.Heard;
import dev.lathe.http.endpoint.Request;
import dev.lathe.http.endpoint.Station;
import dev.lathe.http.endpoint.Talk;
import dev.lathe.http.endpoint.Tools;
import dev.lathe.http.endpoint.Wire;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A server that is closed: nobody comes in any more, and whoever is inside comes to an end. */
final class ClosingTest {

    private static final Duration LONG = Duration.ofSeconds(10);

    private static final Form<Boolean> SURE = new Form<>(
            Talk.json("{'type':'object','properties':{'sure':{'type':'boolean'}},'required':['sure']}"),
            answer -> answer.at("sure").asBoolean());

    private final Gate gate = new Gate();
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    private final Tools tools = Tools.echo()
            .with("wait", (arguments, context) -> {
                context.progress(1);
                gate.pass();
                return ToolResult.text("through");
            })
            .with(
                    "ask",
                    (arguments, context) -> ToolResult.text(
                            context.elicit("sure", "Are you sure?", SURE).toString()))
            .with("stuck", (arguments, context) -> {
                context.onCancel(() -> heard.add("cancelled"));
                context.progress(1);
                gate.passInAnyCase();
                return ToolResult.text("too late");
            });

    /** Begins to close, and returns when nobody comes in any more. */
    private static CompletableFuture<Void> closing(Station station, Duration grace) {
        Talk listener = station.stateless();
        Heard stream = listener.ask(listener.request("subscriptions/listen", "'notifications':{}"));
        stream.message();
        CompletableFuture<Void> closing =
                CompletableFuture.runAsync(() -> station.http().close(grace));
        assertTrue(stream.message().contains("notifications/cancelled"));
        assertTrue(stream.message().contains("\"result\""));
        assertEquals("the end", stream.message());
        return closing;
    }

    @Test
    void whoIsInsideIsServedAndWhoComesIsNot() {
        try (Station station = Station.of(tools)) {
            Talk stateless = station.stateless();
            Talk session = station.session("2025-11-25");
            Wire kept = stateless.wire();
            kept.ask(stateless.request("tools/list", "")).body();
            Heard first = stateless.ask(stateless.watchedCall("wait"));
            Heard second = session.ask(session.watchedCall("wait"));
            gate.awaitArrivals(2);

            CompletableFuture<Void> closing = closing(station, LONG);
            Heard refusal = kept.ask(stateless.request("tools/list", ""));
            assertEquals("1", refusal.header("Retry-After"));
            assertEquals("close", refusal.header("Connection"));
            assertEquals("503 -32600", refusal.verdict());
            kept.awaitEnd();
            assertEquals("503 -32600", session.ask("ping", "").verdict());
            Talk stranger = station.stranger();
            assertEquals(
                    "503 -32600",
                    stranger.ask(stranger.initialize("2025-11-25", "")).verdict());
            assertEquals("503 " + Talk.json("{'status':'draining'}"), health(station, "/health"));
            assertEquals("200 " + Talk.json("{'status':'live'}"), health(station, "/health/live"));

            gate.open();
            for (Heard running : new Heard[] {first, second}) {
                assertTrue(running.message().contains("progress"));
                assertEquals("through", Heard.text(running.message()));
                assertEquals("the end", running.message());
            }
            closing.join();
            assertThrows(UncheckedIOException.class, () -> station.stateless().wire());
        }
    }

    private static String health(Station station, String path) {
        Heard answer = station.stranger().ask(Request.of("GET", path));
        return answer.status() + " " + answer.body();
    }

    @Test
    void whoListensInASessionHearsTheEnd() {
        try (Station station = Station.of(tools)) {
            Talk client = station.session("2025-11-25");
            Heard stream = client.ask(client.get());
            station.http().close(LONG);
            assertEquals("the end", stream.message());
        }
    }

    /** Who comes while the door closes is turned away, or is told of the end like those before. */
    @Test
    void whoBeginsToListenMeanwhileHearsTheEndToo() throws Exception {
        ExecutorService threads = Executors.newCachedThreadPool();
        try (Station station = Station.of(tools)) {
            Talk client = station.stateless();
            Request listen = client.request("subscriptions/listen", "'notifications':{'toolsListChanged':true}");
            CountDownLatch go = new CountDownLatch(1);
            List<Future<?>> clients = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                Wire wire = client.wire();
                wire.ask(Request.of("GET", "/health")).body();
                clients.add(threads.submit(() -> {
                    go.await();
                    hearOut(wire, listen);
                    return null;
                }));
            }
            go.countDown();
            long began = System.nanoTime();
            station.http().close(LONG);
            assertTrue(System.nanoTime() - began < LONG.toNanos());
            for (Future<?> each : clients) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Waits for the end of a stream, of the connection, or for a refusal. */
    private static void hearOut(Wire wire, Request listen) {
        try {
            Heard heard = wire.ask(listen);
            if (heard.status() == 503) {
                return;
            }
            String last = "";
            for (String next = heard.message(); !next.equals("the end"); next = heard.message()) {
                last = next;
            }
            assertTrue(last.contains("\"result\""), last);
        } catch (UncheckedIOException broken) {
            assertFalse(broken.getCause() instanceof SocketTimeoutException, "silence");
        }
    }

    /** It is over when everybody has left, not when the time is. */
    @Test
    void nobodyIsWaitedForWhoIsNotThere() {
        try (Station station = Station.of(tools)) {
            station.session("2025-11-25");
            station.stateless().ask("tools/list", "").body();
            long began = System.nanoTime();
            station.http().close(LONG);
            assertTrue(System.nanoTime() - began < LONG.toNanos());
        }
    }

    /** What does not come to an end is cancelled when the time is up, and then not waited for. */
    @Test
    void whoIsStuckIsCancelled() throws InterruptedException {
        try (Station station = Station.of(tools)) {
            for (Talk client : new Talk[] {station.stateless(), station.session("2025-11-25")}) {
                client.wire().send(client.call("stuck", ""));
                gate.awaitArrivals(1);
            }
            long began = System.nanoTime();
            station.http().close(Duration.ofMillis(300));
            long taken = System.nanoTime() - began;
            assertTrue(taken >= Duration.ofMillis(300).toNanos());
            assertTrue(taken < Duration.ofSeconds(5).toNanos());
            assertEquals("cancelled", heard.poll(10, TimeUnit.SECONDS));
            assertEquals("cancelled", heard.poll(10, TimeUnit.SECONDS));
        } finally {
            gate.open();
        }
    }

    /** Its client is not left waiting: the stream ends without an answer. */
    @Test
    void theClientOfACancelledCallHearsTheEnd() {
        try (Station station = Station.of(tools)) {
            Talk client = station.stateless();
            Heard stream = client.ask(client.watchedCall("stuck"));
            assertTrue(stream.message().contains("progress"));
            station.http().close(Duration.ZERO);
            assertEquals("the end", stream.message());
        } finally {
            gate.open();
        }
    }

    @Test
    void onceMoreDoesNoHarm() {
        try (Station station = Station.of(tools)) {
            station.http().close(LONG);
            station.http().close(LONG);
            station.http().close();
        }
    }

    /** Nobody could answer any more: whoever comes is turned away. */
    @Test
    void aCallThatWaitsForItsClientEndsAtOnce() {
        try (Station station = Station.of(tools)) {
            Talk client = station.session("2025-11-25", "'elicitation':{}");
            Heard stream = client.ask(client.call("ask", ""));
            assertTrue(stream.message().contains("elicitation/create"));
            station.http().close(LONG);
            assertTrue(Heard.text(stream.message()).contains("the session has ended"));
        }
    }
}
