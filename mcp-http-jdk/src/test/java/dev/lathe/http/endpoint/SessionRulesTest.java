package dev.lathe.http.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.feature.ToolResult;
import dev.lathe.http.McpHttpBuilder;
import dev.lathe.http.event.HttpListener;
import dev.lathe.http.event.SessionEnd;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions of the revisions with a handshake: how they begin, who may use them, and how they end. */
final class SessionRulesTest {

    private static final String ID = "Mcp-Session-Id";

    private static final Tools TOOLS = Tools.echo()
            .with(
                    "whoAmI",
                    (arguments, context) -> ToolResult.text(
                            context.caller().identity().principal().orElse("nobody")));

    private static Station station(UnaryOperator<McpHttpBuilder> options) {
        return Station.of(TOOLS, options);
    }

    private static Station station() {
        return station(options -> options);
    }

    @Test
    void anIdIsVisibleAsciiThatNobodyCanGuess() {
        try (Station station = station()) {
            Set<String> ids = new HashSet<>();
            for (int i = 0; i < 20; i++) {
                String id = station.session("2025-11-25").sessionId();
                // 144 bits: six in each character.
                assertTrue(id.matches("[A-Za-z0-9_-]{24}"), id);
                ids.add(id);
            }
            assertEquals(20, ids.size());
        }
    }

    /** Otherwise a client could be led into a session whose id somebody else has chosen. */
    @Test
    void anIdIsNeverTheClients() {
        try (Station station = station()) {
            Talk client = station.stranger();
            String taken = station.session("2025-11-25").sessionId();
            for (String sent : List.of("mine", taken)) {
                Heard answer = client.ask(client.initialize("2025-11-25", "").with(ID, sent));
                assertEquals("200 result", answer.verdict());
                assertNotEquals(sent, answer.header(ID));
            }
        }
    }

    @Test
    void aHandshakeThatFailsBeginsNoSession() {
        SessionEnds ends = new SessionEnds();
        try (Station station = station(options -> options.mostSessions(1).listener(ends))) {
            Talk client = station.stranger();
            Heard answer = client.ask("initialize", "'protocolVersion':7");
            assertEquals("200 -32602", answer.verdict());
            assertNull(answer.header(ID));
            // There is room for one, and it is still there; nobody hears of one that never was.
            assertEquals(
                    "200 result", client.begin("2025-11-25", "").ask("ping", "").verdict());
            assertTrue(ends.isEmpty());
        }
    }

    @Test
    void onlyAHandshakeSendsTheId() {
        try (Station station = station()) {
            Talk client = station.session("2025-11-25");
            assertNull(client.ask("ping", "").header(ID));
            assertNull(client.tell("notifications/initialized").header(ID));
            assertNull(client.ask(client.get()).header(ID));
        }
    }

    /** Who tries ids learns nothing from the answers, not even what there was once. */
    @Test
    void whateverIsWrongWithAnIdItIsNotFound() {
        SessionEnds ends = new SessionEnds();
        try (Station station = station(options -> options.authentication(new Doorman())
                .sessionIdle(Duration.ofSeconds(1))
                .listener(ends))) {
            Talk alice = station.stranger().with("User", "alice");
            alice.begin("2025-11-25", "");
            String expired = alice.sessionId();
            ends.awaitOne(SessionEnd.EXPIRED);

            alice.begin("2025-11-25", "");
            String deleted = alice.sessionId();
            assertEquals("204", alice.ask(alice.delete()).verdict());

            Talk bob = station.stranger().with("User", "bob");
            bob.begin("2025-11-25", "");
            // Who listens is not idle.
            bob.ask(bob.get());
            String foreign = bob.sessionId();

            Set<String> answers = new HashSet<>();
            for (String id : List.of("unknown", "", "a b", "x".repeat(1_000), expired, deleted, foreign)) {
                for (String method : List.of("POST", "GET", "DELETE")) {
                    Heard answer = alice.ask(by(method, alice).with(ID, id));
                    answers.add(answer.status() + " " + answer.body());
                }
            }
            String error = Talk.json("{'jsonrpc':'2.0','error':{'code':-32600,'message':'%s'}}")
                    .formatted("no such session; send 'initialize' again");
            assertEquals(Set.of("404 " + error), answers);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "GET", "DELETE"})
    void aRequestWithoutAnIdIsRefused(String method) {
        try (Station station = station()) {
            Talk client = station.session("2025-11-25");
            assertEquals(
                    "400 -32600", client.ask(by(method, client).without(ID)).verdict());
        }
    }

    private static Request by(String method, Talk client) {
        return switch (method) {
            case "GET" -> client.get();
            case "DELETE" -> client.delete();
            default -> client.request("ping", "");
        };
    }

    @Test
    void aSessionIsListenedToOnce() {
        try (Station station = station()) {
            Talk client = station.session("2025-11-25");
            Wire first = client.wire();
            assertEquals(200, first.ask(client.get()).status());
            assertEquals("409 -32600", client.ask(client.get()).verdict());
            assertEquals("200 result", client.ask("ping", "").verdict());
        }
    }

    @Test
    void aSessionIsOverWhenItIsDeleted() {
        SessionEnds ends = new SessionEnds();
        try (Station station = station(options -> options.listener(ends))) {
            Talk client = station.session("2025-11-25");
            Heard stream = client.ask(client.get());
            Heard answer = client.ask(client.delete());
            assertEquals(204, answer.status());
            assertNull(answer.header("Content-Type"));
            assertEquals("the end", stream.message());
            ends.awaitOne(SessionEnd.DELETED);
            assertEquals("404 -32600", client.ask(client.delete()).verdict());
            assertEquals("404 -32600", client.ask("ping", "").verdict());
        }
    }

    /** A 404 would have the client begin another session. */
    @ParameterizedTest
    @CsvSource({
        "no/such,                 200 -32601",
        "server/discover,         200 -32601",
        "subscriptions/listen,    200 -32601",
        "ping,                    200 result",
        "tools/list,              200 result",
    })
    void anUnknownMethodIsNoEndOfTheSession(String method, String verdict) {
        try (Station station = station()) {
            Talk client = station.session("2025-11-25");
            assertEquals(verdict, client.ask(method, "").verdict());
        }
    }

    @Test
    void theSessionOfOnePrincipalIsNobodyElses() {
        try (Station station = station(options -> options.authentication(new Doorman()))) {
            Talk alice = station.stranger().with("User", "alice");
            alice.begin("2025-11-25", "");
            assertEquals("alice", alice.say("whoAmI", ""));
            Request call = alice.call("whoAmI", "");
            assertEquals("404 -32600", alice.ask(call.with("User", "bob")).verdict());
            assertEquals("401", alice.ask(call.without("User")).verdict());
            assertEquals("alice", alice.say("whoAmI", ""));
        }
    }

    /** There is no room while each session is in use; then the one that was idle for longest makes some. */
    @Test
    void aPrincipalHasSoManySessions() {
        try (Station station =
                station(options -> options.authentication(new Doorman()).mostSessionsPerPrincipal(1))) {
            Talk alice = station.stranger().with("User", "alice");
            alice.begin("2025-11-25", "");
            Wire listening = alice.wire();
            listening.ask(alice.get());
            Request initialize = alice.initialize("2025-11-25", "");
            Heard answer = alice.ask(initialize);
            assertEquals("503 -32600", answer.verdict());
            assertTrue(Integer.parseInt(Objects.requireNonNull(answer.header("Retry-After"))) > 0);

            assertEquals("200 result", alice.ask(initialize.with("User", "bob")).verdict());
            assertEquals("200 result", alice.ask("ping", "").verdict());
        }
    }

    /** One that was used a moment ago does not make room for strangers. */
    @Test
    void thereAreSoManySessions() {
        try (Station station = station(options -> options.mostSessions(1))) {
            Talk first = station.session("2025-11-25");
            Talk second = station.stranger();
            Heard answer = second.ask(second.initialize("2025-11-25", ""));
            assertEquals("503 -32600", answer.verdict());
            assertTrue(Integer.parseInt(Objects.requireNonNull(answer.header("Retry-After"))) > 0);
            assertNull(answer.header(ID));
            assertEquals("200 result", first.ask("ping", "").verdict());

            first.ask(first.delete());
            second.begin("2025-11-25", "");
        }
    }

    /** How sessions have ended, in order. */
    private static final class SessionEnds implements HttpListener {

        private final BlockingQueue<SessionEnd> ends = new LinkedBlockingQueue<>();

        @Override
        public void sessionClosed(SessionEnd end) {
            ends.add(end);
        }

        void awaitOne(SessionEnd expected) {
            try {
                assertEquals(expected, ends.poll(10, TimeUnit.SECONDS));
            } catch (InterruptedException stop) {
                throw new AssertionError(stop);
            }
        }

        boolean isEmpty() {
            return ends.isEmpty();
        }
    }
}
