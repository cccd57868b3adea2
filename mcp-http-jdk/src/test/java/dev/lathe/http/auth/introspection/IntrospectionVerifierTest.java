package dev.lathe.http.auth.introspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpHandler;
import dev.lathe.feature.Identity;
import dev.lathe.http.auth.InvalidTokenException;
import dev.lathe.http.auth.TokenFlaw;
import dev.lathe.http.auth.VerifierUnavailableException;
import dev.lathe.http.auth.jwt.LogWatch;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an issuer may say of a token, and what becomes of it. It is always second 1,000. */
final class IntrospectionVerifierTest {

    private static final String RESOURCE = "https://mcp.example/mcp";
    private static final String ALICE = "[\"https://as.example\",\"alice\",\"app\"]";
    private static final String GOOD = """
            {"active":true,"iss":"https://as.example","sub":"alice","client_id":"app","aud":"https://mcp.example/mcp",\
            "exp":2000,"nbf":900,"iat":900,"scope":"notes:read notes:write"}""";

    private final AtomicLong seconds = new AtomicLong();
    private IssuerServer issuer;
    private IntrospectionVerifier verifier;

    @BeforeEach
    void start() throws IOException {
        issuer = new IssuerServer();
        issuer.say("good", GOOD);
        verifier = verifier(endpoint(), Duration.ofMinutes(1));
    }

    @AfterEach
    void stop() {
        issuer.close();
    }

    private IntrospectionEndpoint endpoint() {
        return IntrospectionEndpoint.of("https://as.example", issuer.url(), "mcp", "p:w d");
    }

    private IntrospectionVerifier verifier(IntrospectionEndpoint endpoint, Duration patience) {
        Clock clock = Clock.fixed(Instant.ofEpochSecond(1_000), ZoneOffset.UTC);
        return IntrospectionVerifier.of(
                RESOURCE,
                endpoint,
                clock,
                () -> Duration.ofSeconds(seconds.get()).toNanos(),
                patience);
    }

    @Test
    void aGoodTokenSaysWhoAndWhat() throws Exception {
        Identity identity = verifier.verify("good");
        assertEquals(Optional.of(ALICE), identity.principal());
        assertEquals(Set.of("notes:read", "notes:write"), identity.scopes().named());
        // mcp:p%3Aw+d
        assertEquals(
                List.of("POST /introspect Basic bWNwOnAlM0F3K2Q= token=good&token_type_hint=access_token"),
                issuer.asked());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "active":true                      | "active":false                          | INACTIVE
            "iss":"https://as.example"         | "iss":"https://as2.example"             | UNTRUSTED_ISSUER
            "iss":"https://as.example"         | "iss":null                              | UNTRUSTED_ISSUER
            ,"aud":"https://mcp.example/mcp"   | ``                                      | WRONG_AUDIENCE
            "aud":"https://mcp.example/mcp"    | "aud":"https://mcp.example"             | WRONG_AUDIENCE
            "aud":"https://mcp.example/mcp"    | "aud":["other"]                         | WRONG_AUDIENCE
            "aud":"https://mcp.example/mcp"    | "aud":[1,"https://mcp.example/mcp"]     | WRONG_CLAIM
            ,"sub":"alice"                     | ``                                      | WRONG_CLAIM
            "sub":"alice"                      | "sub":""                                | WRONG_CLAIM
            "exp":2000                         | "exp":940                               | EXPIRED
            "exp":2000                         | "exp":"2000"                            | WRONG_CLAIM
            "exp":2000                         | "exp":null                              | WRONG_CLAIM
            "exp":2000                         | "exp":1700000000000                     | VALID_TOO_LONG
            "nbf":900                          | "nbf":1061                              | NOT_YET_VALID
            "iat":900                          | "iat":1061                              | NOT_YET_VALID
            "iat":900                          | "iat":900,"typ":"Refresh"               | NOT_AN_ACCESS_TOKEN
            "iat":900                          | "iat":900,"cnf":{"jkt":"x"}             | UNPROVEN
            """)
    void aTokenThatIsNotForUsOrNotNow(String good, String bad, TokenFlaw flaw) throws Exception {
        issuer.say("bad", GOOD.replace(good, bad));
        assertEquals(flaw, flaw("bad"));
        assertEquals(flaw, flaw("bad"), "remembered");
        assertEquals(1, issuer.asked().size());
        assertEquals(Optional.of(ALICE), verifier.verify("good").principal());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "iss":"https://as.example",        | ``                                      | alice","app"
            "client_id":"app",                 | ``                                      | alice"
            "exp":2000,"nbf":900,"iat":900,    | ``                                      | alice","app"
            "exp":2000                         | "exp":941                               | alice","app"
            "aud":"https://mcp.example/mcp"    | "aud":["x","HTTPS://MCP.example/mcp"]   | alice","app"
            "aud":"https://mcp.example/mcp"    | "aud":"notes"                           | alice","app"
            """)
    void aTokenThatSaysLessOrOtherwise(String good, String other, String party) throws Exception {
        verifier = verifier(endpoint().audiences("notes", RESOURCE), Duration.ofMinutes(1));
        issuer.say("other", GOOD.replace(good, other));
        assertEquals(
                Optional.of("[\"https://as.example\",\"" + party + "]"),
                verifier.verify("other").principal());
    }

    @Test
    void aBoundTokenIsForThoseWhoSeeToTheProof() throws Exception {
        issuer.say("bound", GOOD.replaceFirst("}$", ",\"cnf\":{\"jkt\":\"x\"}}"));
        assertEquals(Optional.of(ALICE), verifier.verifyBound("bound").principal());
        assertEquals(TokenFlaw.UNPROVEN, flaw("bound"));
    }

    @Test
    void aTokenIsNotAmongItsClaims() throws Exception {
        issuer.say(
                "good",
                GOOD.replaceFirst("}$", ",\"token\":\"good\",\"again\":[{\"it\":\"good\"},\"good\"],\"note\":\"x\"}"));
        Identity identity = verifier.verify("good");
        assertNull(identity.claims().find("token"));
        assertFalse(identity.claims().toString().contains("good"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{}", "{\"active\":1}", "{\"active\":\"true\"}", "{\"active\":false,\"active\":true}"})
    void anAnswerThatIsNoneSaysNothingOfTheToken(String answer) throws Exception {
        issuer.say("odd", answer);
        assertThrows(VerifierUnavailableException.class, () -> verifier.verify("odd"));
        issuer.say("odd", GOOD);
        assertEquals(Optional.of(ALICE), verifier.verify("odd").principal(), "nothing was remembered");
    }

    @Test
    void anIssuerThatRefusesIsUnavailable() throws Exception {
        for (int status : new int[] {201, 401, 403, 429, 500, 503}) {
            assertUnavailable(IssuerServer.answer(status, GOOD));
        }
        assertUnavailable(IssuerServer.answer(200, " ".repeat(65_536) + GOOD));
        assertUnavailable(exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            IssuerServer.answer(200, GOOD).handle(exchange);
        });
    }

    @Test
    void aRedirectIsNotFollowed() throws Exception {
        assertUnavailable(exchange -> {
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(307, -1);
        });
        assertFalse(issuer.asked().toString().contains("elsewhere"));
    }

    /** Every place of those who make up tokens is taken, and stays so. */
    @Test
    void whoeverMakesUpTokensKeepsNobodyOutWhoWasIn() throws Exception {
        verifier.verify("good");
        CountDownLatch asked = new CountDownLatch(64);
        CountDownLatch never = new CountDownLatch(1);
        for (int i = 0; i < 64; i++) {
            String madeUp = "x" + i;
            issuer.answer(madeUp, exchange -> {
                asked.countDown();
                await(never);
            });
            Thread stranger = new Thread(() -> come(madeUp));
            stranger.setDaemon(true);
            stranger.start();
        }
        assertTrue(asked.await(1, TimeUnit.MINUTES));
        assertThrows(VerifierUnavailableException.class, () -> verifier.verify("x64"));
        seconds.set(60);
        assertEquals(Optional.of(ALICE), verifier.verify("good").principal());
        assertEquals(66, issuer.asked().size());
        never.countDown();
    }

    @Test
    void anIssuerThatDoesNotAnswerIsUnavailable() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        issuer.answer("slow", exchange -> await(never));
        IntrospectionVerifier hasty = verifier(endpoint(), Duration.ofMillis(50));
        assertThrows(VerifierUnavailableException.class, () -> hasty.verify("slow"));
        never.countDown();
        assertEquals(Optional.of(ALICE), verifier.verify("good").principal());
    }

    @Test
    void thatAnIssuerAnswersAgainIsSaidOnce() throws Exception {
        try (LogWatch log = new LogWatch()) {
            issuer.answer("good", IssuerServer.answer(503, ""));
            assertThrows(VerifierUnavailableException.class, () -> verifier.verify("good"));
            assertThrows(VerifierUnavailableException.class, () -> verifier.verify("good"));
            issuer.say("good", GOOD);
            verifier.verify("good");
            assertEquals(TokenFlaw.INACTIVE, flaw("other"));
            assertEquals(
                    List.of(false, true),
                    log.lines().stream()
                            .filter(line -> line.contains("tokens of https://as.example"))
                            .map(line -> line.contains("INFO: ") && line.contains("known again"))
                            .toList());
        }
    }

    /** There are more of them than there may be questions. */
    @Test
    void aBurstOfOneTokenIsOneQuestion() throws Exception {
        CountDownLatch slow = new CountDownLatch(1);
        issuer.answer("good", exchange -> {
            await(slow);
            IssuerServer.answer(200, GOOD).handle(exchange);
        });
        ExecutorService threads = Executors.newFixedThreadPool(100);
        try {
            List<Future<Identity>> burst = Stream.generate(() -> threads.submit(() -> verifier.verify("good")))
                    .limit(100)
                    .toList();
            slow.countDown();
            for (Future<Identity> one : burst) {
                assertEquals(Optional.of(ALICE), one.get().principal());
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(1, issuer.asked().size());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aGoodTokenIsRememberedForAMinute() throws Exception {
        verifier.verify("good");
        issuer.say("good", "{\"active\":false}");
        seconds.set(59);
        verifier.verify("good");
        assertEquals(1, issuer.asked().size());
        seconds.set(60);
        assertEquals(TokenFlaw.INACTIVE, flaw("good"));
    }

    @Test
    void aTokenIsNotRememberedBeyondItsEnd() throws Exception {
        issuer.say("good", GOOD.replace("2000", "1005"));
        verifier.verify("good");
        seconds.set(4);
        verifier.verify("good");
        assertEquals(1, issuer.asked().size());
        seconds.set(5);
        verifier.verify("good");
        assertEquals(2, issuer.asked().size());
    }

    @Test
    void aBadTokenIsRememberedForTenSeconds() throws Exception {
        assertEquals(TokenFlaw.INACTIVE, flaw("late"));
        issuer.say("late", GOOD);
        seconds.set(9);
        assertEquals(TokenFlaw.INACTIVE, flaw("late"));
        seconds.set(10);
        assertEquals(Optional.of(ALICE), verifier.verify("late").principal());
    }

    @Test
    void nothingNeedsToBeRemembered() throws Exception {
        verifier = verifier(endpoint().remember(Duration.ZERO), Duration.ofMinutes(1));
        verifier.verify("good");
        verifier.verify("good");
        assertEquals(2, issuer.asked().size());
        assertEquals(TokenFlaw.INACTIVE, flaw("late"));
        issuer.say("late", GOOD);
        verifier.verify("late");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://as.example/introspect", "https://user@as.example/", "ftp://as.example/", "/introspect"})
    void nobodyMayListenOnTheWay(String url) {
        URI uri = URI.create(url);
        assertThrows(
                IllegalArgumentException.class, () -> IntrospectionEndpoint.of("https://as.example", uri, "mcp", "x"));
    }

    /** Such as a variable that nobody has set. */
    @ParameterizedTest
    @NullAndEmptySource
    void whoAsksHasAnIdAndASecret(String missing) {
        assertEquals("the secret of the client is missing", problem("mcp", missing));
        assertEquals("the id of the client is missing", problem(missing, "x"));
    }

    private String problem(String id, String secret) {
        return assertThrows(
                        IllegalArgumentException.class,
                        () -> IntrospectionEndpoint.of("https://as.example", issuer.url(), id, secret))
                .getMessage();
    }

    private void assertUnavailable(HttpHandler answer) throws Exception {
        issuer.answer("odd", answer);
        assertThrows(VerifierUnavailableException.class, () -> verifier.verify("odd"));
        assertEquals(Optional.of(ALICE), verifier.verify("good").principal());
    }

    /** Comes with a token, whatever becomes of it. */
    private void come(String token) {
        assertThrows(Exception.class, () -> verifier.verify(token));
    }

    private TokenFlaw flaw(String token) {
        return assertThrows(InvalidTokenException.class, () -> verifier.verify(token))
                .flaw();
    }
}
