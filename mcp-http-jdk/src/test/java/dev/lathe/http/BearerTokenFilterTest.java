package dev.lathe.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lathe.feature.Identity;
import dev.lathe.feature.Scopes;
import dev.lathe.http.auth.FilteredServer;
import dev.lathe.http.auth.InvalidTokenException;
import dev.lathe.http.auth.RawHttp.Answer;
import dev.lathe.http.auth.TokenFlaw;
import dev.lathe.http.auth.VerifierUnavailableException;
import dev.lathe.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers of the filter, from the first byte to the last. What is a good token is not its business. */
final class BearerTokenFilterTest {

    private static final ResourceServer RESOURCE = ResourceServer.of(
                    "https://mcp.example/mcp", BearerTokenFilterTest::verify, List.of("https://as.example"))
            .challengeScopes(List.of("notes:read"));

    private FilteredServer server;

    @BeforeEach
    void start() throws IOException {
        server = new FilteredServer(RESOURCE.filter());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static Identity verify(String token) throws InvalidTokenException, VerifierUnavailableException {
        if (token.equals("good")) {
            return new Identity(Optional.of("alice"), Scopes.NOTHING, JsonObject.EMPTY);
        }
        if (token.equals("bound")) {
            JsonObject claims = JsonObject.of(Map.of("cnf", JsonObject.EMPTY));
            return new Identity(Optional.of("alice"), Scopes.NOTHING, claims);
        }
        if (token.equals("early")) {
            throw new VerifierUnavailableException(Duration.ofMillis(2_001));
        }
        if (token.equals("nobody's")) {
            return Identity.OWNER;
        }
        throw new InvalidTokenException(TokenFlaw.EXPIRED);
    }

    @Test
    void aGoodTokenSaysWhoItIs() throws IOException {
        Answer answer = send("Authorization: Bearer good");
        assertEquals(200, answer.status());
        assertEquals("alice", answer.body());
    }

    /** A body that is announced and does not come keeps the thread for a moment, and the client from nothing. */
    @Test
    void whoIsRefusedIsNotWaitedForLong() throws IOException {
        Answer answer = server.client()
                .exchange("POST /mcp HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 100\r\n\r\n");
        assertEquals(401, answer.status());
    }

    @Test
    void withoutATokenThereIsNoError() throws IOException {
        Answer answer = send();
        assertEquals(401, answer.status());
        assertEquals(
                "Bearer resource_metadata=\"https://mcp.example/.well-known/oauth-protected-resource/mcp\","
                        + " scope=\"notes:read\"",
                answer.header("WWW-Authenticate"));
        assertEquals("{\"jsonrpc\":\"2.0\",\"error\":{\"code\":-32600,\"message\":\"token missing\"}}", answer.body());
        assertEquals("application/json", answer.header("Content-Type"));
        assertEquals("no-store", answer.header("Cache-Control"));
    }

    @Test
    void aBadTokenIsNoBadRequest() throws IOException {
        Answer answer = send("Authorization: Bearer old");
        assertEquals(401, answer.status());
        assertEquals(
                "Bearer error=\"invalid_token\", error_description=\"token expired\","
                        + " resource_metadata=\"https://mcp.example/.well-known/oauth-protected-resource/mcp\","
                        + " scope=\"notes:read\"",
                answer.header("WWW-Authenticate"));
        assertEquals("{\"jsonrpc\":\"2.0\",\"error\":{\"code\":-32600,\"message\":\"token expired\"}}", answer.body());
    }

    @Test
    void aBoundTokenIsRefusedWhoeverHasVerifiedIt() throws IOException {
        Answer answer = send("Authorization: Bearer bound");
        assertEquals(401, answer.status());
        assertEquals(
                "{\"jsonrpc\":\"2.0\",\"error\":{\"code\":-32600,\"message\":\"proof of possession missing\"}}",
                answer.body());
        assertEquals(200, send("Authorization: Bearer good").status());
    }

    /** What clients are told is configuration, whoever they say they call. */
    @Test
    void nothingOfTheRequestIsInTheChallenge() throws IOException {
        for (String credentials : List.of("", "Authorization: Bearer old\r\n")) {
            String head = "Connection: close\r\n" + credentials;
            Answer plain = server.client().exchange("POST /mcp HTTP/1.1\r\nHost: localhost\r\n" + head + "\r\n");
            Answer evil = server.client()
                    .exchange("POST /mcp?resource_metadata=https://evil.example HTTP/1.1\r\nHost: evil.example\r\n"
                            + "X-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: http\r\n" + head + "\r\n");
            assertEquals(401, evil.status());
            assertEquals(plain.header("WWW-Authenticate"), evil.header("WWW-Authenticate"));
            assertFalse(evil.text().contains("evil"));
        }
    }

    @Test
    void twoTokensAreABadRequest() throws IOException {
        Answer answer = send("Authorization: Bearer good", "Authorization: Bearer good");
        assertEquals(400, answer.status());
        assertEquals(
                "Bearer error=\"invalid_request\", error_description=\"more than one token\","
                        + " resource_metadata=\"https://mcp.example/.well-known/oauth-protected-resource/mcp\"",
                answer.header("WWW-Authenticate"));
        assertEquals(
                "{\"jsonrpc\":\"2.0\",\"error\":{\"code\":-32600,\"message\":\"more than one token\"}}", answer.body());
    }

    @Test
    void whoCannotBeVerifiedNowComesBackLater() throws IOException {
        Answer answer = send("Authorization: Bearer early");
        assertEquals(503, answer.status());
        assertEquals("3", answer.header("Retry-After"), "whole seconds, and not too few");
        assertEquals("(none)", answer.header("WWW-Authenticate"));
    }

    @Test
    void theConnectionOutlivesARefusal() throws IOException {
        String body = "x".repeat(5_000);
        String refused = "POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000\r\n\r\n" + body;
        String head = "HEAD /mcp HTTP/1.1\r\nHost: localhost\r\n\r\n";
        String good = "GET /mcp HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer good\r\n\r\n";
        List<Integer> statuses = server.client()
                .exchange(refused + head + good)
                .text()
                .lines()
                .filter(line -> line.contains("HTTP/1.1 "))
                .map(line -> Integer.parseInt(
                        line.substring(line.indexOf("HTTP/1.1 ") + 9).substring(0, 3)))
                .toList();
        assertEquals(List.of(401, 401, 200), statuses);
    }

    @Test
    void headersMayBeAllowedToBeLonger() throws IOException {
        String scheme = "Bearer ";
        try (FilteredServer other =
                new FilteredServer(RESOURCE.longestHeader(scheme.length() + 4).filter())) {
            assertEquals(200, send(other, "Authorization: Bearer good").status());
            Answer longer = send(other, "Authorization: Bearer longer");
            assertEquals(401, longer.status());
            assertEquals(
                    "{\"jsonrpc\":\"2.0\",\"error\":{\"code\":-32600,\"message\":\"token too large\"}}", longer.body());
        }
        assertThrows(IllegalArgumentException.class, () -> RESOURCE.longestHeader(0));
        assertThrows(IllegalArgumentException.class, () -> RESOURCE.longestHeader(65_537));
    }

    private Answer send(String... headers) throws IOException {
        return send(server, headers);
    }

    private static Answer send(FilteredServer server, String... headers) throws IOException {
        return server.client().send("POST /mcp HTTP/1.1", List.of(headers));
    }
}
