package dev.lathe.http.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.json.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a client sees of each way to answer. */
@Timeout(60)
class ResponseTest {

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    @Test
    void aDocumentHasALengthAndTheConnectionGoesOn() throws Exception {
        try (Served served = new Served((exchange, response) -> tell(response.json(200, hello())));
                Client client = served.connect()) {
            for (int i = 0; i < 2; i++) {
                assertEquals(
                        List.of("HTTP/1.1 200 OK", "Content-length: 7", "Content-type: application/json", ""),
                        sorted(client.get().head()));
                assertEquals("\"hello\"", client.body(7));
                assertEquals("true", next());
            }
        }
    }

    @Test
    void aRefusalIsAnErrorWithoutAnId() throws Exception {
        Refusal refusal = Refusal.of(405, "Not that way").with("Allow", "POST").closing();
        try (Served served = new Served((exchange, response) -> response.refuse(refusal));
                Client client = served.connect()) {
            client.get();
            String body = "{\"jsonrpc\":\"2.0\",\"error\":{\"code\":-32600,\"message\":\"Not that way\"}}";
            assertEquals(
                    List.of(
                            "HTTP/1.1 405 Method Not Allowed",
                            "Allow: POST",
                            "Connection: close",
                            "Content-length: " + body.length(),
                            "Content-type: application/json",
                            ""),
                    sorted(client.head()));
            assertEquals(body, client.rest());
        }
    }

    @Test
    void headIsRefusedWithoutABody() throws Exception {
        Refusal refusal = Refusal.of(405, "Not that way").with("Allow", "POST");
        try (Served served = new Served((exchange, response) -> response.refuse(refusal));
                Client client = served.connect()) {
            client.lines("HEAD / HTTP/1.1", "Host: localhost", "Connection: close", "");
            assertEquals("HTTP/1.1 405 Method Not Allowed", client.statusLine());
            assertEquals("", client.rest());
        }
    }

    @Test
    void anEmptyAnswerHasNoBody() throws Exception {
        try (Served served = new Served((exchange, response) -> tell(response.empty(202)));
                Client client = served.connect()) {
            for (int i = 0; i < 2; i++) {
                assertEquals(
                        List.of("HTTP/1.1 202 Accepted", "Content-length: 0", ""),
                        sorted(client.get().head()));
                assertEquals("true", next());
            }
        }
    }

    @Test
    void eachEventIsAChunk() throws Exception {
        Served.Handler handler = (exchange, response) -> {
            EventSink events = response.events();
            tell(events.send(EventText.comment()));
            tell(events.send(EventText.message(hello())));
            events.close();
            tell(events.send(EventText.comment()));
        };
        try (Served served = new Served(handler);
                Client client = served.connect()) {
            assertEquals(
                    List.of(
                            "HTTP/1.1 200 OK",
                            "Cache-control: no-store",
                            "Content-type: text/event-stream",
                            "Transfer-encoding: chunked",
                            "X-accel-buffering: no",
                            ""),
                    sorted(client.get().head()));
            assertEquals("3\r\n:\n\n\r\n", client.readTo(":\n\n\r\n"));
            assertEquals("1e\r\nevent: message\ndata: \"hello\"\n\n\r\n0\r\n\r\n", client.readTo("0\r\n\r\n"));
            assertEquals(List.of("true", "true", "false"), List.of(next(), next(), next()));
            assertEquals("HTTP/1.1 200 OK", client.get().statusLine(), "the connection goes on");
        }
    }

    @Test
    void theHeadOfEventsDoesNotWaitForThem() throws Exception {
        try (Served served = new Served((exchange, response) -> {
                    EventSink events = response.events();
                    tell(true);
                    next();
                    events.close();
                });
                Client client = served.connect()) {
            assertEquals("HTTP/1.1 200 OK", client.get().statusLine());
        }
    }

    @Test
    void aStreamGoesOnUntilItIsClosed() throws Exception {
        BlockingQueue<EventSink> streams = new LinkedBlockingQueue<>();
        try (Served served = new Served((exchange, response) -> {
                    response.onEnd(() -> told.add("over"));
                    streams.add(response.stream());
                });
                Client client = served.connect()) {
            for (int i = 0; i < 2; i++) {
                client.get().head();
                EventSink stream = streams.take();
                assertTrue(stream.send(EventText.comment()));
                assertEquals("3\r\n:\n\n\r\n", client.readTo(":\n\n\r\n"));
                assertTrue(told.isEmpty());
                stream.close();
                stream.close();
                assertEquals("0\r\n\r\n", client.readTo("0\r\n\r\n"));
                assertEquals("over", next());
            }
        }
    }

    @Test
    void aHandlerThatFailsEndsItsStream() throws Exception {
        try (Served served = new Served((exchange, response) -> {
                    response.onEnd(() -> told.add("over"));
                    response.stream();
                    response.end();
                });
                Client client = served.connect()) {
            client.get().head();
            assertEquals("0\r\n\r\n", client.readTo("0\r\n\r\n"));
            assertEquals("over", next());
        }
    }

    @Test
    void thereIsOneAnswer() throws Exception {
        try (Served served = new Served((exchange, response) -> {
                    response.onEnd(() -> told.add("over"));
                    tell(response.json(200, hello()));
                    tell(response.json(200, hello()));
                    tell(response.empty(202));
                    tell(response.refuse(Refusal.of(500, "Too late").closing()));
                    tell(response.events().send(EventText.comment()));
                    response.stream().close();
                    told.add(response.isEnded() + " " + response.status());
                });
                Client client = served.connect()) {
            assertFalse(client.get().head().contains("close"));
            assertEquals("\"hello\"", client.body(7));
            assertEquals(
                    List.of("over", "true", "false", "false", "false", "false", "true 200"),
                    List.of(next(), next(), next(), next(), next(), next(), next()));
        }
    }

    @Test
    void whatIsToBeDoneAtTheEndIsDoneWhateverHappens() throws Exception {
        try (Logged logged = new Logged();
                Served served = new Served((exchange, response) -> {
                    response.onEnd(() -> told.add("first"));
                    response.onEnd(() -> {
                        throw new AssertionError("on purpose");
                    });
                    response.onEnd(() -> told.add("last"));
                    response.empty(202);
                    response.onEnd(() -> told.add("too late"));
                });
                Client client = served.connect()) {
            assertEquals("HTTP/1.1 202 Accepted", client.get().statusLine());
            assertEquals(List.of("last", "first", "too late"), List.of(next(), next(), next()));
            assertEquals(
                    List.of("The end of a request failed: java.lang.AssertionError: on purpose"), logged.records());
        }
    }

    @Test
    void whoGetsNoAnswerGetsTheEnd() throws Exception {
        try (Served served = new Served((exchange, response) -> response.onEnd(() -> told.add("over")));
                Client client = served.connect()) {
            assertEquals("", client.get().rest());
            assertEquals("over", next());
        }
    }

    @Test
    void aHeaderIsOneLineOfPrintableText() throws Exception {
        try (Served served = new Served((exchange, response) -> {
                    for (String value : List.of("a\r\nSet-Cookie: b", "a\n b", "a\0", "a\tb", "\u007f", "\u00e9")) {
                        assertThrows(IllegalArgumentException.class, () -> response.header("X-Text", value));
                    }
                    for (String name : List.of("", "X Text", "X:", "X-Text\r\n", "X-T\u00e9xt")) {
                        assertThrows(IllegalArgumentException.class, () -> response.header(name, "text"));
                    }
                    response.header("X-Text", "~ plain text ~").json(200, hello());
                });
                Client client = served.connect()) {
            assertTrue(client.get().head().contains("X-text: ~ plain text ~\r\n"));
        }
    }

    @Test
    void aBodyThatNobodyReadsIsLeftBehindAndTheConnectionGoesOn() throws Exception {
        try (Served served = new Served((exchange, response) -> response.refuse(Refusal.of(404, "Not here")));
                Client client = served.connect()) {
            for (int i = 0; i < 2; i++) {
                client.post("{}");
                assertTrue(client.head().startsWith("HTTP/1.1 404"));
                assertTrue(client.readTo("}}").contains("Not here"));
            }
        }
    }

    static JsonWriter hello() {
        return new JsonWriter().value("hello");
    }

    private void tell(boolean taken) {
        told.add(String.valueOf(taken));
    }

    private String next() throws IOException {
        try {
            return String.valueOf(told.poll(20, TimeUnit.SECONDS));
        } catch (InterruptedException nobodyDoesThat) {
            throw new IOException(nobodyDoesThat);
        }
    }

    /** The server puts headers in no order that one could rely on. */
    private static List<String> sorted(String head) {
        List<String> lines = head.lines().toList();
        return Stream.of(
                        lines.stream().limit(1),
                        lines.stream().skip(1).limit(lines.size() - 2L).sorted(),
                        Stream.of(""))
                .flatMap(part -> part)
                .toList();
    }
}
