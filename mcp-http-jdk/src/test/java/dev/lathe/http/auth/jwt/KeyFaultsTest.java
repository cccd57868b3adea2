package dev.lathe.http.auth.jwt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.lathe.http.auth.InvalidTokenException;
import dev.lathe.http.auth.TokenFlaw;
import dev.lathe.http.auth.VerifierUnavailableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What an issuer may do to a server that has its keys: whatever it is, the old ones are good, and new ones when there
 * are any. No token is verified twice, so that each time it is the keys that answer.
 */
final class KeyFaultsTest {

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger tokens = new AtomicInteger();
    private KeyServer keys;
    private LogWatch log;

    @BeforeEach
    void start() throws IOException {
        log = new LogWatch();
        keys = new KeyServer();
        keys.publish("/first", TestKeys.set(TestKeys.RSA));
        keys.publish("/elsewhere", TestKeys.set(TestKeys.OTHER_RSA));
    }

    @AfterEach
    void stop() {
        keys.close();
        log.close();
    }

    /** What is there instead of keys. */
    enum Fault implements HttpHandler {
        HTML {
            @Override
            public void handle(HttpExchange exchange) throws IOException {
                exchange.getResponseHeaders().set("Content-Type", "text/html");
                send(exchange, "<html><body>Down for maintenance</body></html>");
            }
        },
        TRUNCATED {
            @Override
            public void handle(HttpExchange exchange) throws IOException {
                String set = TestKeys.set(TestKeys.OTHER_RSA);
                send(exchange, set.substring(0, set.length() - 2));
            }
        },
        CUT_OFF {
            @Override
            public void handle(HttpExchange exchange) throws IOException {
                byte[] set = Draft.utf8(TestKeys.set(TestKeys.OTHER_RSA));
                exchange.sendResponseHeaders(200, set.length + 1);
                exchange.getResponseBody().write(set);
                exchange.getResponseBody().flush();
            }
        },
        NO_KEYS {
            @Override
            public void handle(HttpExchange exchange) throws IOException {
                send(exchange, "{\"keys\":[]}");
            }
        },
        NOTHING {
            @Override
            public void handle(HttpExchange exchange) throws IOException {
                exchange.sendResponseHeaders(200, -1);
            }
        },
        TOO_DEEP {
            @Override
            public void handle(HttpExchange exchange) throws IOException {
                send(exchange, "{\"keys\":" + "[".repeat(100_000));
            }
        },
        A_BYTE_TOO_LARGE {
            @Override
            public void handle(HttpExchange exchange) throws IOException {
                send(exchange, padded(256 * 1_024 + 1));
            }
        },
        ENDLESS {
            @Override
            public void handle(HttpExchange exchange) throws IOException {
                exchange.sendResponseHeaders(200, 0);
                OutputStream out = exchange.getResponseBody();
                byte[] block = new byte[1 << 16];
                while (true) {
                    out.write(block);
                }
            }
        },
        COMPRESSED {
            @Override
            public void handle(HttpExchange exchange) throws IOException {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                    gzip.write(Draft.utf8(TestKeys.set(TestKeys.OTHER_RSA)));
                    gzip.write(" ".repeat(10 << 20).getBytes());
                }
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                exchange.sendResponseHeaders(200, bytes.size());
                bytes.writeTo(exchange.getResponseBody());
            }
        },
        MOVED {
            @Override
            public void handle(HttpExchange exchange) throws IOException {
                exchange.getResponseHeaders().set("Location", "/elsewhere");
                exchange.sendResponseHeaders(307, -1);
            }
        },
        FAILING {
            @Override
            public void handle(HttpExchange exchange) throws IOException {
                exchange.sendResponseHeaders(500, -1);
            }
        };

        private static void send(HttpExchange exchange, String text) throws IOException {
            byte[] body = Draft.utf8(text);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String padded(int bytes) {
        String set = TestKeys.set(TestKeys.OTHER_RSA);
        return set + " ".repeat(bytes - set.length());
    }

    @ParameterizedTest
    @EnumSource
    void theOldKeysAreGoodUntilThereAreNewOnes(Fault fault) throws Exception {
        JwtVerifier verifier = verifier(server -> server);
        verifier.verify(next("rsa"));
        keys.answer("/first", fault);
        pass(Duration.ofSeconds(301));
        verifier.verify(next("rsa"));
        assertEquals(1, verifier.health().get("https://as.example").failures());
        assertEquals(List.of("/first", "/first"), keys.fetched());
        keys.publish("/first", TestKeys.set(TestKeys.OTHER_RSA));
        pass(Duration.ofSeconds(10));
        verifier.verify(next("other"));
    }

    @ParameterizedTest
    @EnumSource
    void atTheStartItIsTooEarlyAndSoonOver(Fault fault) throws Exception {
        keys.answer("/first", fault);
        JwtVerifier verifier = verifier(server -> server);
        VerifierUnavailableException early =
                assertThrows(VerifierUnavailableException.class, () -> verifier.verify(next("rsa")));
        assertTrue(early.retryAfter().compareTo(Duration.ofSeconds(1)) <= 0);
        keys.publish("/first", TestKeys.set(TestKeys.RSA));
        pass(Duration.ofSeconds(2));
        verifier.verify(next("rsa"));
    }

    /** Who makes up keys waits for an issuer that takes its time, and nobody else does. */
    @Test
    void whoHasAKeyThatIsKnownDoesNotWaitForThoseWhoHaveNone() throws Exception {
        JwtVerifier verifier = verifier(server -> server);
        verifier.verify(next("rsa"));
        CountDownLatch slow = new CountDownLatch(1);
        keys.answer("/first", exchange -> {
            await(slow);
            Fault.FAILING.handle(exchange);
        });
        pass(Duration.ofSeconds(10));
        ExecutorService flood = Executors.newFixedThreadPool(8);
        try {
            List<Future<TokenFlaw>> refused = Stream.generate(() -> flood.submit(() -> flaw(verifier, next("bogus"))))
                    .limit(8)
                    .toList();
            while (keys.fetched().size() < 2) {
                Thread.onSpinWait();
            }
            for (int i = 0; i < 100; i++) {
                verifier.verify(next("rsa"));
            }
            slow.countDown();
            for (Future<TokenFlaw> one : refused) {
                assertEquals(TokenFlaw.WRONG_SIGNATURE, one.get());
            }
        } finally {
            slow.countDown();
            flood.shutdownNow();
        }
        assertEquals(List.of("/first", "/first"), keys.fetched());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static TokenFlaw flaw(JwtVerifier verifier, String token) {
        return assertThrows(InvalidTokenException.class, () -> verifier.verify(token))
                .flaw();
    }

    @Test
    void asLargeAsMayBe() throws Exception {
        keys.publish("/first", padded(256 * 1_024));
        verifier(server -> server).verify(next("other"));
    }

    @Test
    void keysMayBeUsedForLonger() throws Exception {
        JwtVerifier verifier = verifier(server -> server.keyLifetime(Duration.ofHours(10)));
        verifier.verify(next("rsa"));
        pass(Duration.ofHours(7));
        verifier.verify(next("rsa"));
        assertEquals(List.of("/first"), keys.fetched());
    }

    @Test
    void oldKeysMayBeOfNoUse() throws Exception {
        JwtVerifier verifier = verifier(server -> server.staleKeys(Duration.ZERO));
        verifier.verify(next("rsa"));
        keys.answer("/first", Fault.FAILING);
        pass(Duration.ofMinutes(5));
        assertThrows(VerifierUnavailableException.class, () -> verifier.verify(next("rsa")));
    }

    private JwtVerifier verifier(UnaryOperator<AuthorizationServer> otherwise) {
        return Servers.verifier(nanos::get, otherwise.apply(Servers.first(keys)));
    }

    private void pass(Duration time) {
        nanos.addAndGet(TimeUnit.NANOSECONDS.convert(time));
    }

    /** Returns a token that has never been seen. */
    private String next(String key) {
        return Draft.good()
                .header("kid", "\"" + key + "\"")
                .claim("jti", "\"" + tokens.incrementAndGet() + "\"")
                .signedBy(key.equals("rsa") ? TestKeys.RSA : TestKeys.OTHER_RSA);
    }
}
