package dev.lathe.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.feature.ToolResult;
import dev.lathe.http.auth.InvalidTokenException;
import dev.lathe.http.auth.TokenFlaw;
import dev.lathe.http.endpoint.Doorman;
import dev.lathe.http.endpoint.Ears;
import dev.lathe.http.endpoint.Heard;
import dev.lathe.http.endpoint.Quiet;
import dev.lathe.http.endpoint.Request;
import dev.lathe.http.endpoint.Station;
import dev.lathe.http.endpoint.Talk;
import dev.lathe.http.endpoint.Tools;
import dev.lathe.http.endpoint.Wire;
import dev.lathe.http.event.HttpListener;
import dev.lathe.http.event.SessionEnd;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What an {@link HttpListener} hears, and that what it throws harms nobody. */
final class HttpListenerTest {

    private static final Tools TOOLS = Tools.echo().with("speak", (arguments, context) -> {
        context.progress(1);
        return ToolResult.text("done");
    });

    /** Until the end: a thread may still be about to say something. */
    @AutoClose
    private static final Quiet QUIET = new Quiet();

    private final Ears ears = new Ears();

    private Station station() {
        return Station.of(TOOLS, options -> options.listener(ears).keepAlive(Duration.ofMillis(100)));
    }

    @Test
    void everyAnswerIsHeardOf() {
        try (Station station = station()) {
            Talk client = station.stateless();
            client.ask("tools/list", "").body();
            ears.await("answered 200");
            client.ask("no/such", "").body();
            ears.await("answered 404");
            client.tell("notifications/x").body();
            ears.await("answered 202");
            client.ask(Request.of("GET", "/health")).body();
            ears.await("answered 200");
        }
    }

    @Test
    void everyRefusalIsHeardOfWithItsReason() {
        try (Station station = station()) {
            Talk client = station.stateless();
            Request list = client.request("tools/list", "");
            String origin = "pages of the Origin 'https://evil.example' may not call this server; "
                    + "allow it with allowedOrigins";
            refused(client, list.with("Origin", "https://evil.example"), "403: " + origin);
            refused(client, list.path("/elsewhere"), "404: there is nothing at this path");
            refused(client, list.method("PUT"), "405: this method is not allowed here; use POST, GET, DELETE");
            refused(
                    client,
                    list.without("Content-Type"),
                    "415: the Content-Type is missing; send 'application/json', in UTF-8");
            refused(
                    client,
                    list.without("Mcp-Method"),
                    "400: Header mismatch: Mcp-Method header is missing" + " for body value 'tools/list'");
            refused(client, list.body("7"), "400: a message must be an object");
            refused(client, client.get(), "400: Mcp-Session-Id is missing; send 'initialize' first");
        }
    }

    @Test
    void whoHasNoTokenIsHeardOf() {
        ResourceServer resource = ResourceServer.of(
                "https://mcp.example/mcp",
                token -> {
                    throw new InvalidTokenException(TokenFlaw.EXPIRED);
                },
                List.of("https://as.example"));
        try (Station station =
                Station.of(TOOLS, options -> options.listener(ears).resourceServer(resource))) {
            Talk client = station.stranger();
            Request list = client.request("tools/list", "");
            refused(client, list, "401: token missing");
            refused(client, list.with("Authorization", "Bearer x"), "401: token expired");
        }
    }

    private void refused(Talk client, Request request, String reason) {
        Heard answer = client.ask(request);
        assertTrue(answer.body().contains(reason.substring(5)));
        ears.await("refused " + reason);
        ears.await("answered " + answer.status());
    }

    /** Each stream begins and ends once, whichever side ends it. */
    @Test
    void everyStreamIsHeardOf() {
        try (Station station = station()) {
            Talk stateless = station.stateless();
            Talk session = station.session("2025-11-25");
            ears.await("answered 200");
            ears.await("answered 202");

            for (Talk client : List.of(stateless, session)) {
                ears.forget();
                client.ask(client.watchedCall("speak")).body();
                ears.await("answered 200");
                assertEquals(List.of("stream opened", "stream closed", "answered 200"), ears.heard());
            }

            Request listen = stateless.request("subscriptions/listen", "'notifications':{'toolsListChanged':true}");
            for (Request request : List.of(listen, session.get())) {
                ears.forget();
                Wire wire = stateless.wire();
                assertEquals(200, wire.ask(request).status());
                assertEquals(List.of("stream opened"), ears.heard());
                wire.cut();
                ears.await("answered 200");
                assertEquals(List.of("stream opened", "stream closed", "answered 200"), ears.heard());
            }
        }
    }

    @Test
    void anAnswerThatIsADocumentIsNoStream() {
        try (Station station = station()) {
            Talk client = station.stateless();
            client.ask(client.call("echo", "'text':'hello'")).body();
            ears.await("answered 200");
            assertEquals(List.of("answered 200"), ears.heard());
        }
    }

    @Test
    void sessionsAreHeardOf() {
        Station station = station();
        try (station) {
            Talk client = station.session("2025-11-25");
            ears.await("session opened");
            client.ask(client.delete());
            ears.await("session closed: DELETED");
            station.session("2025-11-25");
            ears.await("session opened");
        }
        ears.await("session closed: SHUTDOWN");
    }

    @Test
    void anAnswerOfAFilterIsHeardOf() {
        try (Station station =
                Station.of(TOOLS, options -> options.listener(ears).authentication(new Doorman()))) {
            Talk client = station.stateless();
            assertEquals("401", client.ask("tools/list", "").verdict());
            ears.await("answered 401");
        }
    }

    @Test
    void anAnswerHasTaken() throws InterruptedException {
        BlockingQueue<Duration> times = new LinkedBlockingQueue<>();
        HttpListener clock = new HttpListener() {
            @Override
            public void answered(int status, Duration taken) {
                times.add(taken);
            }
        };
        try (Station station = Station.of(TOOLS, options -> options.listener(clock))) {
            long began = System.nanoTime();
            station.stateless().ask("tools/list", "").body();
            Duration taken = times.poll(10, TimeUnit.SECONDS);
            assertTrue(taken.toNanos() > 0 && taken.toNanos() < System.nanoTime() - began);
        }
    }

    /** Everything that a client may do is done with a listener that throws whatever it hears. */
    @Test
    void oneThatThrowsHarmsNobody() {
        try (Station station = Station.of(TOOLS, options -> options.listener(new Furious()))) {
            Talk stateless = station.stateless();
            Talk session = station.session("2025-11-25");
            for (Talk client : List.of(stateless, session)) {
                assertEquals("hello", client.say("echo", "'text':'hello'"));
                Heard stream = client.ask(client.watchedCall("speak"));
                assertTrue(stream.message().contains("progress"));
                assertEquals("done", Heard.text(stream.message()));
                assertEquals("the end", stream.message());
                assertEquals(
                        415,
                        client.ask(client.request("ping", "").without("Content-Type"))
                                .status());
            }
            assertEquals(200, session.ask(session.get()).status());
            assertEquals("204", session.ask(session.delete()).verdict());
            assertEquals("a listener failed", QUIET.next());
        }
    }

    private static final class Furious implements HttpListener {

        @Override
        public void answered(int status, Duration taken) {
            throw new IllegalStateException();
        }

        @Override
        public void refused(int status, String reason) {
            throw new AssertionError();
        }

        @Override
        public void streamOpened() {
            throw new StackOverflowError();
        }

        @Override
        public void streamClosed() {
            throw new IllegalStateException();
        }

        @Override
        public void sessionOpened() {
            throw new IllegalStateException();
        }

        @Override
        public void sessionClosed(SessionEnd end) {
            throw new IllegalStateException();
        }
    }
}
