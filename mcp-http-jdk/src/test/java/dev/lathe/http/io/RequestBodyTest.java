package dev.lathe.http.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server that says how long a body was, and takes up to 100,000 bytes. */
@Timeout(60)
class RequestBodyTest {

    private static final int MOST = 100_000;

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private Duration limit = Duration.ofSeconds(30);
    private Served served;
    private Client client;

    @BeforeEach
    void serve() throws Exception {
        served = new Served((exchange, response) -> {
            RequestBody body = RequestBody.read(exchange, response, MOST, served.watchdog, limit);
            if (body instanceof RequestBody.Refused refused) {
                response.refuse(refused.refusal());
                told.add(response.status() + " " + response.isEnded() + " "
                        + Thread.currentThread().isInterrupted());
            } else if (body instanceof Bytes bytes) {
                told.add(new String(bytes.array(), 0, bytes.length(), StandardCharsets.UTF_8));
                response.empty(202);
            }
        });
        client = served.connect();
    }

    @AfterEach
    void stop() throws Exception {
        client.close();
        served.close();
    }

    @Test
    void bodiesOfAnyLengthAreReadAndTheConnectionGoesOn() throws Exception {
        for (int length : List.of(1, 10_000, MOST)) {
            client.post("x".repeat(length));
            assertEquals("x".repeat(length), told.take());
            assertEquals("HTTP/1.1 202 Accepted", client.statusLine());
        }
    }

    @Test
    void aBodyInChunksIsReadAndTheConnectionGoesOn() throws Exception {
        for (int i = 0; i < 2; i++) {
            chunked("2", "ab", "3", "cde", "0", "");
            assertEquals("abcde", told.take());
            assertEquals("HTTP/1.1 202 Accepted", client.statusLine());
        }
    }

    @Test
    void aBodyMayComeByteByByte() throws Exception {
        client.lines("POST / HTTP/1.1", "Host: localhost", "Content-Length: 5", "");
        for (String one : "abcde".split("")) {
            client.text(one);
        }
        assertEquals("abcde", told.take());
    }

    @Test
    void twoRequestsMayComeAtOnce() throws Exception {
        String request = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\n\r\n";
        client.text(request + "a" + request + "b");
        assertEquals(List.of("a", "b"), List.of(told.take(), told.take()));
    }

    @Test
    void noBodyIsRefusedAndTheConnectionGoesOn() throws Exception {
        for (int i = 0; i < 2; i++) {
            client.lines("POST / HTTP/1.1", "Host: localhost", "");
            assertEquals("HTTP/1.1 400 Bad Request", client.statusLine());
            assertTrue(client.readTo("}}").contains("\"code\":-32700,\"message\":\"The request has no body\""));
        }
    }

    @Test
    void aBodyThatSaysItIsTooLongIsNotWaitedFor() throws Exception {
        client.lines("POST / HTTP/1.1", "Host: localhost", "Content-Length: " + (MOST + 1), "");
        assertRefused("413 Request Entity Too Large", "The body is longer than 100000 bytes");
        client.halfClose();
        assertClosed();
    }

    @Test
    void aBodyThatTurnsOutToBeTooLongIsNotWaitedForEither() throws Exception {
        chunked(Integer.toHexString(MOST), "x".repeat(MOST), "1", "x");
        assertRefused("413 Request Entity Too Large", "The body is longer than 100000 bytes");
        client.halfClose();
        assertClosed();
    }

    @Test
    void aBodyThatTakesTooLongIsRefused() throws Exception {
        limit = Duration.ofMillis(100);
        client.lines("POST / HTTP/1.1", "Host: localhost", "Content-Length: 5", "")
                .text("abc");
        assertRefused("408 Request Time-Out", "The body did not arrive within 100 ms");
        assertClosed();
        assertEquals("408 true false", told.take());
    }

    @Test
    void aBodyInChunksWithoutAnEndIsRefused() throws Exception {
        limit = Duration.ofMillis(100);
        chunked("2", "ab");
        assertRefused("408 Request Time-Out", "The body did not arrive within 100 ms");
        assertClosed();
        assertEquals("408 true false", told.take());
    }

    @Test
    void aBodyThatEndsTooSoonIsRefused() throws Exception {
        client.lines("POST / HTTP/1.1", "Host: localhost", "Content-Length: 5", "")
                .text("abc")
                .halfClose();
        assertRefused("400 Bad Request", "The body is not whole");
        assertClosed();
    }

    @Test
    void aBodyInNoChunksIsRefused() throws Exception {
        chunked("what", "");
        assertRefused("400 Bad Request", "The body is not whole");
        client.halfClose();
        assertClosed();
    }

    private void chunked(String... lines) throws Exception {
        client.lines("POST / HTTP/1.1", "Host: localhost", "Transfer-Encoding: chunked", "")
                .lines(lines);
    }

    private void assertRefused(String status, String message) throws Exception {
        String head = client.head();
        assertTrue(head.startsWith("HTTP/1.1 " + status + "\r\n"), head);
        assertTrue(head.contains("Connection: close\r\n"), head);
        assertTrue(client.readTo("}}").contains("\"message\":\"" + message + "\""));
    }

    private void assertClosed() {
        assertEquals(0, client.lengthOfRest());
    }
}
