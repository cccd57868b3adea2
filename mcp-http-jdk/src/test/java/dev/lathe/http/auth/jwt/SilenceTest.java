package dev.lathe.http.auth.jwt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lathe.http.BearerTokenFilter;
import dev.lathe.http.auth.FilteredServer;
import dev.lathe.http.auth.InvalidTokenException;
import dev.lathe.http.auth.TokenFlaw;
import dev.lathe.http.auth.TokenVerifier;
import dev.lathe.http.auth.VerifierUnavailableException;
import dev.lathe.http.auth.introspection.IntrospectionEndpoint;
import dev.lathe.http.auth.introspection.IntrospectionVerifier;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing of a token is to be found where somebody else might look: in no log, no event, no text of any object. */
final class SilenceTest {

    private static final Parts PARTS = Parts.of(Stream.concat(
            TokenMatrix.rows().flatMap(row -> row.headers().stream()),
            DpopRows.rows().flatMap(row -> row.headers().stream())));

    private KeyServer keys;
    private JwtVerifier verifier;

    @BeforeEach
    void start() throws IOException {
        keys = new KeyServer();
        keys.publish("/first", TestKeys.set(TestKeys.RSA));
        keys.publish("/second", TestKeys.set(TestKeys.EC));
        verifier = Servers.verifier(() -> 0, Servers.first(keys), Servers.second(keys));
    }

    @AfterEach
    void stop() {
        keys.close();
    }

    /** Exceptions among them, and those as well that nobody hears of because they are caught. */
    @Test
    void noEventHasAnythingOfAToken(@TempDir Path folder) throws IOException {
        try (FlightWatch flight = new FlightWatch()) {
            sendEverything();
            assertEquals(List.of(), PARTS.in(flight.bytes(folder.resolve("all.jfr"))));
        }
    }

    private void sendEverything() throws IOException {
        DpopProofs proofs = DpopProofs.of(Draft.RESOURCE, Clock.fixed(Draft.NOW, ZoneOffset.UTC));
        BearerTokenFilter filter = Row.resource(verifier).proofs(proofs).filter();
        try (FilteredServer server = new FilteredServer(filter)) {
            for (Row row : TokenMatrix.rows().toList()) {
                server.client().send("POST " + row.target() + " HTTP/1.1", row.headers(), row.body());
            }
            for (DpopRows row : DpopRows.rows().toList()) {
                server.client().send("POST /mcp HTTP/1.1", row.headers());
            }
        }
    }

    /** Or the silence would be that of somebody who is deaf. */
    @Test
    void whatIsThrownWouldBeHeard(@TempDir Path folder) throws IOException {
        try (FlightWatch flight = new FlightWatch()) {
            assertThrows(IllegalStateException.class, () -> {
                throw new IllegalStateException("no good: " + TokenMatrix.GOOD);
            });
            assertFalse(PARTS.in(flight.bytes(folder.resolve("one.jfr"))).isEmpty());
        }
    }

    static Stream<Row> bearers() {
        return TokenMatrix.rows().filter(row -> row.headers().stream().anyMatch(SilenceTest::isBearer));
    }

    private static boolean isBearer(String header) {
        return header.startsWith("Authorization: Bearer ") && header.length() > "Authorization: Bearer ".length();
    }

    /** Whoever catches an exception of a verifier may log it. */
    @ParameterizedTest
    @MethodSource("bearers")
    void noExceptionHasAnythingOfAToken(Row row) throws VerifierUnavailableException {
        String header =
                row.headers().stream().filter(SilenceTest::isBearer).findFirst().orElseThrow();
        try {
            verifier.verify(header.substring("Authorization: Bearer ".length()));
        } catch (InvalidTokenException e) {
            assertEquals(e.flaw().description(), e.getMessage());
            assertNull(e.getCause());
            assertEquals(0, e.getStackTrace().length);
            assertEquals(0, e.getSuppressed().length);
        }
    }

    @Test
    void whatIsMadeOfATokenHasNoTextOfIt() throws Exception {
        CompactToken token = CompactToken.of(TokenMatrix.GOOD);
        Proof proof = Proof.of(DpopRows.proof("x").signedBy(DpopRows.KEY), Set.of(SigningAlgorithm.ES256));
        for (Object made : List.of(
                token,
                token.header(),
                token.claims(),
                proof,
                verifier,
                verifier.verify(TokenMatrix.GOOD),
                new InvalidTokenException(TokenFlaw.EXPIRED))) {
            assertEquals(List.of(), PARTS.in(made.toString()), made::toString);
        }
    }

    /** Whoever is asked of a token may say it again, or fail in any way. */
    @Test
    void whoeverAsksOfATokenDoesNotSayIt(@TempDir Path folder) throws Exception {
        List<String> answers = List.of(
                "200 {\"active\":true,\"sub\":\"alice\",\"aud\":\"https://mcp.example/mcp\",\"token\":\"%s\"}",
                "200 {\"active\":false,\"token\":\"%s\"}",
                "200 {\"active\":\"%s\"}",
                "200 {\"%s\":",
                "200 %s",
                "400 {\"error\":\"%s\"}",
                "302 %s");
        try (LogWatch log = new LogWatch();
                FlightWatch flight = new FlightWatch()) {
            for (String answer : answers) {
                answer(answer.substring(0, 3), answer.substring(4).formatted(TokenMatrix.GOOD));
                String outcome = outcome(asking());
                assertEquals(List.of(), PARTS.in(outcome), answer);
            }
            assertEquals(List.of(), PARTS.in(String.join("\n", log.lines())));
            assertEquals(List.of(), PARTS.in(flight.bytes(folder.resolve("asked.jfr"))));
        }
        assertEquals(Collections.nCopies(answers.size(), "/introspect"), keys.fetched());
    }

    private void answer(String status, String text) {
        byte[] body = Draft.utf8(text);
        keys.answer("/introspect", exchange -> {
            exchange.getResponseHeaders().set("Location", "/" + TokenMatrix.GOOD);
            exchange.sendResponseHeaders(Integer.parseInt(status), body.length);
            exchange.getResponseBody().write(body);
        });
    }

    /** Returns one that remembers nothing. */
    private TokenVerifier asking() {
        return IntrospectionVerifier.of(
                Draft.RESOURCE,
                IntrospectionEndpoint.of("https://as.example", keys.url("/introspect"), "notes", "secret"));
    }

    private static String outcome(TokenVerifier asking) {
        try {
            return asking.verify(TokenMatrix.GOOD).toString();
        } catch (InvalidTokenException | VerifierUnavailableException e) {
            return e.toString();
        }
    }
}
