package dev.lathe.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** 200 clients call at once, and the server is closed in the middle of it: the books of both sides agree. */
final class NothingLostTest {

    private static final int CLIENTS = 200;

    private final Gate gate = new Gate();
    private final List<String> begun = new CopyOnWriteArrayList<>();
    private final List<String> finished = new CopyOnWriteArrayList<>();

    private final Tools tools = new Tools().with("note", (arguments, context) -> {
        String text = arguments.at("text").asString();
        begun.add(text);
        context.progress(1);
        gate.pass();
        finished.add(text);
        return ToolResult.text(text);
    });

    /** How a call has ended for its client. */
    private record Outcome(String text, Kind kind) {}

    private enum Kind {
        /** It has its own answer. */
        ANSWERED,
        /** It was told that the server is shutting down, by its door or, a moment before, by the session. */
        REFUSED,
        /** The connection has ended before anything came: there was no server any more. */
        LOST
    }

    @Test
    void whenTheServerIsClosed() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newCachedThreadPool();
        try (Station station = Station.of(tools)) {
            List<Talk> talks = List.of(station.stateless(), station.session("2025-11-25"));
            CountDownLatch closing = new CountDownLatch(1);
            List<Future<Outcome>> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                String id = String.valueOf(i);
                Talk talk = talks.get(i % 2);
                boolean isLate = i >= CLIENTS / 2;
                Wire wire = talk.wire();
                // It is known to the server from now on, which forgets those that come at its last moment.
                wire.ask(Request.of("GET", "/health")).body();
                clients.add(threads.submit(() -> {
                    if (isLate) {
                        closing.await();
                    }
                    return call(wire, talk, id);
                }));
            }
            gate.awaitArrivals(CLIENTS / 2);
            closing.countDown();
            CompletableFuture<Void> closed =
                    CompletableFuture.runAsync(() -> station.http().close(Duration.ofSeconds(10)), threads);
            gate.open();
            closed.get();
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> client : clients) {
                outcomes.add(client.get());
            }
            balance(outcomes);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Sends a call, and hears it out. */
    private static Outcome call(Wire wire, Talk talk, String id) {
        try {
            Heard heard = wire.ask(talk.watchedCall(id, "note", "'text':'" + id + "'"));
            if ("application/json".equals(heard.header("Content-Type"))) {
                String verdict = heard.verdict();
                assertTrue(verdict.equals("503 -32600") || verdict.equals("200 -32603"), verdict);
                return new Outcome(id, Kind.REFUSED);
            }
            String progress = heard.message();
            assertTrue(progress.contains(Talk.json("'progressToken':" + id + ",")), progress);
            String answer = heard.message();
            assertEquals(id, Heard.id(answer));
            assertEquals(id, Heard.text(answer));
            assertEquals("the end", heard.message());
            return new Outcome(id, Kind.ANSWERED);
        } catch (UncheckedIOException broken) {
            assertFalse(broken.getCause() instanceof SocketTimeoutException, "silence");
            return new Outcome(id, Kind.LOST);
        }
    }

    private void balance(List<Outcome> outcomes) {
        Set<String> answered = all(outcomes, Kind.ANSWERED);
        assertEquals(
                CLIENTS,
                answered.size()
                        + all(outcomes, Kind.REFUSED).size()
                        + all(outcomes, Kind.LOST).size());
        // Nothing has run twice, and what has run was answered: none was in the middle when the connections were
        // closed.
        assertEquals(begun.size(), Set.copyOf(begun).size());
        assertEquals(answered, Set.copyOf(begun));
        assertEquals(answered, Set.copyOf(finished));
        assertTrue(answered.size() >= CLIENTS / 2);
    }

    private static Set<String> all(List<Outcome> outcomes, Kind kind) {
        return outcomes.stream()
                .filter(outcome -> outcome.kind() == kind)
                .map(Outcome::text)
                .collect(Collectors.toSet());
    }
}
