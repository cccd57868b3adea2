package dev.lathe.http.auth.jwt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be where keys should be. */
final class KeyEndpointTest {

    private static final int LARGEST = 100_000;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private KeyServer server;

    @BeforeEach
    void start() throws IOException {
        server = new KeyServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void keys() throws IOException {
        server.publish("/jwks", TestKeys.set(TestKeys.RSA, TestKeys.EC));
        assertEquals(2, endpoint("/jwks").load().keys().size());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            <html>Down for maintenance</html>         | no JSON: expected a value but found '<', at byte 0
            {"keys":[{"kty":"RSA","n":"AQ             | no JSON: expected '"' but found the end, at byte 29
            {"keys":[],"keys":[]}                     | no JSON: an object must not have a name twice, at byte 17
            {"keys":[]}                               | no key that is fit to verify tokens
            {"keys":{}}                               | no key set
            {"keys":[1,null,{},{"kty":"oct","k":"AQ"}]} | no key that is fit to verify tokens
            []                                        | no key set
            """, delimiter = '|')
    void textsThatAreNoKeySet(String body, String problem) {
        server.publish("/jwks", body);
        assertFails(problem, "/jwks");
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 203, 204, 206, 301, 304, 307, 400, 401, 407, 429, 500, 503})
    void anotherStatus(int status) {
        byte[] keys = Draft.utf8(TestKeys.set(TestKeys.RSA));
        boolean hasNoBody = status == 204 || status == 304;
        server.answer("/jwks", exchange -> {
            exchange.sendResponseHeaders(status, hasNoBody ? -1 : keys.length);
            if (!hasNoBody) {
                exchange.getResponseBody().write(keys);
            }
        });
        assertFails("status " + status, "/jwks");
    }

    /** Who asks has nothing to say but what he asks for: no credentials, and nothing of the last answer. */
    @Test
    void whatIsAsked() throws IOException {
        Headers asked = new Headers();
        server.answer("/jwks", exchange -> {
            asked.clear();
            asked.putAll(exchange.getRequestHeaders());
            byte[] keys = Draft.utf8(TestKeys.set(TestKeys.RSA));
            exchange.getResponseHeaders().set("Set-Cookie", "session=1; Path=/");
            exchange.getResponseHeaders().set("ETag", "\"1\"");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
        });
        endpoint("/jwks").load();
        endpoint("/jwks").load();
        assertEquals(List.of("application/json, application/jwk-set+json"), asked.get("Accept"));
        Set<String> rest = new TreeSet<>(asked.keySet());
        rest.removeAll(Set.of("Accept", "Host", "User-agent", "Content-length", "Connection"));
        assertEquals(Set.of(), rest);
    }

    /** A process that has nothing else to do ends, whoever is being asked for keys. */
    @Test
    void nobodyWhoGetsKeysKeepsTheProcess() throws IOException {
        Queue<String> keepers = new ConcurrentLinkedQueue<>();
        server.answer("/jwks", exchange -> {
            Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> !thread.isDaemon() && thread.getName().startsWith("HttpClient"))
                    .forEach(thread -> keepers.add(thread.getName()));
            byte[] keys = Draft.utf8(TestKeys.set(TestKeys.RSA));
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
        });
        endpoint("/jwks").load();
        assertEquals(List.of(), List.copyOf(keepers));
    }

    @Test
    void oneByteAtATime() throws IOException {
        server.answer("/jwks", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (byte letter : Draft.utf8(TestKeys.set(TestKeys.RSA))) {
                exchange.getResponseBody().write(letter);
                exchange.getResponseBody().flush();
            }
        });
        assertEquals(1, endpoint("/jwks").load().keys().size());
    }

    @Test
    void lessThanWasAnnounced() {
        server.answer("/jwks", exchange -> {
            exchange.sendResponseHeaders(200, 10_000);
            exchange.getResponseBody().write(Draft.utf8(TestKeys.set(TestKeys.RSA)));
            exchange.getResponseBody().flush();
        });
        assertThrows(IOException.class, endpoint("/jwks")::load);
    }

    @Test
    void aRedirectIsNotFollowed() {
        server.publish("/jwks", TestKeys.set(TestKeys.RSA));
        server.answer("/moved", exchange -> {
            exchange.getResponseHeaders().set("Location", server.url("/jwks").toString());
            exchange.sendResponseHeaders(302, -1);
        });
        assertFails("status 302", "/moved");
        assertEquals(List.of("/moved"), server.fetched());
    }

    @Test
    void aHundredMegabytes() {
        byte[] block = new byte[1 << 20];
        server.answer("/jwks", endless(0, block));
        assertFails("more than 100000 bytes", "/jwks");
        server.answer("/jwks", endless(100L << 20, block));
        assertFails("more than 100000 bytes", "/jwks");
    }

    private static HttpHandler endless(long length, byte[] block) {
        return exchange -> {
            exchange.sendResponseHeaders(200, length);
            OutputStream out = exchange.getResponseBody();
            while (true) {
                out.write(block);
            }
        };
    }

    @Test
    void asLargeAsMayBe() throws IOException {
        String set = TestKeys.set(TestKeys.RSA);
        String padded = set + " ".repeat(LARGEST - set.length());
        server.publish("/jwks", padded);
        assertEquals(1, endpoint("/jwks").load().keys().size());
        server.publish("/jwks", padded + " ");
        assertFails("more than 100000 bytes", "/jwks");
    }

    @Test
    void compressed() {
        server.answer("/jwks", exchange -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                gzip.write(new byte[10 << 20]);
            }
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, bytes.size());
            bytes.writeTo(exchange.getResponseBody());
        });
        assertFails("a compressed body", "/jwks");
    }

    @Test
    void noAnswer() {
        CountDownLatch over = new CountDownLatch(1);
        server.answer("/jwks", exchange -> await(over));
        KeyEndpoint endpoint = new KeyEndpoint(server.url("/jwks"), LARGEST, Duration.ofMillis(50));
        IOException problem = assertThrows(IOException.class, endpoint::load);
        assertEquals("no key set within 50 ms", problem.getMessage());
        over.countDown();
    }

    @Test
    void noEndOfAnAnswer() {
        CountDownLatch over = new CountDownLatch(1);
        server.answer("/jwks", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            await(over);
        });
        KeyEndpoint endpoint = new KeyEndpoint(server.url("/jwks"), LARGEST, Duration.ofMillis(50));
        IOException problem = assertThrows(IOException.class, endpoint::load);
        assertEquals("no key set within 50 ms", problem.getMessage());
        over.countDown();
    }

    @Test
    void nobodyThere() {
        URI gone = server.url("/jwks");
        server.close();
        KeyEndpoint endpoint = new KeyEndpoint(gone, LARGEST, PATIENCE);
        assertThrows(ConnectException.class, endpoint::load);
    }

    @Test
    void moreThanSixtyFourKeys() throws IOException {
        String[] keys = Stream.generate(() -> TestKeys.published(TestKeys.EC))
                .limit(100)
                .toArray(String[]::new);
        server.publish("/jwks", TestKeys.setOf(keys));
        assertEquals(64, endpoint("/jwks").load().keys().size());
    }

    private static void await(CountDownLatch over) {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private KeyEndpoint endpoint(String path) {
        return new KeyEndpoint(server.url(path), LARGEST, PATIENCE);
    }

    private void assertFails(String problem, String path) {
        assertEquals(
                problem, assertThrows(IOException.class, endpoint(path)::load).getMessage());
    }
}
