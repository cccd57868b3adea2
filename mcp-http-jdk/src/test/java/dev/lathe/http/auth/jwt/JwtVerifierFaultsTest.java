package dev.lathe.http.auth.jwt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jose.jwk.JWK;
import com.sun.net.httpserver.HttpExchange;
import dev.lathe.http.auth.InvalidTokenException;
import dev.lathe.http.auth.TokenFlaw;
import dev.lathe.http.auth.VerifierUnavailableException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that come and go, keys that change, clocks that are wrong. */
final class JwtVerifierFaultsTest {

    private static final String OLD = Draft.good().signedBy(TestKeys.RSA);
    private static final String NEW = Draft.good().header("kid", "\"other\"").signedBy(TestKeys.OTHER_RSA);

    private final AtomicLong nanos = new AtomicLong();
    private KeyServer keys;
    private LogWatch log;

    @BeforeEach
    void start() throws IOException {
        log = new LogWatch();
        keys = new KeyServer();
        publish(TestKeys.RSA);
        keys.publish("/second", TestKeys.set(TestKeys.EC));
    }

    @AfterEach
    void stop() {
        keys.close();
        log.close();
    }

    private void publish(JWK... published) {
        keys.publish("/first", TestKeys.set(published));
    }

    private void pass(long seconds) {
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
    }

    private JwtVerifier verifier() {
        return Servers.verifier(nanos::get, Servers.first(keys), Servers.second(keys));
    }

    @Test
    void keysAreNotThereYetAndThenTheyAre() throws Exception {
        keys.answer("/first", exchange -> exchange.sendResponseHeaders(503, -1));
        JwtVerifier verifier = verifier();
        assertThrows(VerifierUnavailableException.class, () -> verifier.verify(OLD));
        publish(TestKeys.RSA);
        pass(2);
        verifier.verify(OLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>", "{\"keys\":[]}", "{\"keys\":[{\"kty\":\"RSA\"}]}", " "})
    void whoeverPublishesNonsenseIsNotHeard(String nonsense) throws Exception {
        JwtVerifier verifier = verifier();
        verifier.verify(OLD);
        keys.publish("/first", nonsense);
        pass(301);
        verifier.verify(OLD);
        assertEquals(1, verifier.health().get("https://as.example").failures());
    }

    @Test
    void oneServerIsDownAndTheOtherOneDoesNotCare() throws Exception {
        keys.answer("/first", exchange -> exchange.sendResponseHeaders(500, -1));
        JwtVerifier verifier = verifier();
        for (int i = 0; i < 10; i++) {
            assertThrows(VerifierUnavailableException.class, () -> verifier.verify(OLD));
            verifier.verify(TokenMatrix.GOOD_OF_SECOND);
            pass(2);
        }
        assertEquals(0, verifier.health().get("https://as2.example").failures());
        assertEquals(10, verifier.health().get("https://as.example").failures());
        assertThrows(VerifierUnavailableException.class, verifier::refreshNow);
    }

    @Test
    void keysChangeUnderLoadAndNobodyNotices() throws Exception {
        JwtVerifier verifier = verifier();
        atOnce(verifier, List.of(OLD));
        publish(TestKeys.RSA, TestKeys.OTHER_RSA);
        pass(10);
        atOnce(verifier, List.of(OLD, NEW));
        assertEquals(List.of("/first", "/first"), keys.fetched());
        publish(TestKeys.OTHER_RSA);
        pass(240);
        atOnce(verifier, List.of(NEW));
        pass(60);
        atOnce(verifier, List.of(NEW));
    }

    /** Has eight threads verify the tokens many times. */
    private static void atOnce(JwtVerifier verifier, List<String> tokens) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Boolean> verifyAll = () -> {
                for (int i = 0; i < 100; i++) {
                    for (String token : tokens) {
                        verifier.verify(token);
                    }
                }
                return true;
            };
            List<Callable<Boolean>> eight =
                    Stream.generate(() -> verifyAll).limit(8).toList();
            for (Future<Boolean> one : threads.invokeAll(eight)) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aKeyThatIsGoneIsGoneWhenTheOthersAreTooOld() throws Exception {
        JwtVerifier verifier = verifier();
        verifier.verify(OLD);
        publish(TestKeys.OTHER_RSA);
        pass(300);
        assertEquals(TokenFlaw.WRONG_SIGNATURE, flaw(verifier, OLD));
    }

    @Test
    void aKeyThatIsGoneIsGoneOnOrder() throws Exception {
        JwtVerifier verifier = verifier();
        verifier.verify(OLD);
        publish(TestKeys.OTHER_RSA);
        verifier.refreshNow();
        assertEquals(TokenFlaw.WRONG_SIGNATURE, flaw(verifier, OLD));
    }

    @Test
    void anOrderIsForAllServersWhicheverOfThemIsDown() throws Exception {
        JwtVerifier verifier = verifier();
        verifier.verify(OLD);
        verifier.verify(TokenMatrix.GOOD_OF_SECOND);
        for (String down : List.of("/first", "/second")) {
            int before = keys.fetched().size();
            keys.answer(down, exchange -> exchange.sendResponseHeaders(500, -1));
            assertThrows(VerifierUnavailableException.class, verifier::refreshNow);
            assertEquals(
                    Set.of("/first", "/second"),
                    Set.copyOf(keys.fetched().subList(before, keys.fetched().size())));
            publish(TestKeys.RSA);
        }
        verifier.verify(OLD);
    }

    @Test
    void whoHasNotAnsweredToAnOrderIsSaid() {
        keys.answer("/second", exchange -> exchange.sendResponseHeaders(500, -1));
        JwtVerifier verifier = verifier();
        for (int i = 0; i < 2; i++) {
            assertThrows(VerifierUnavailableException.class, verifier::refreshNow);
        }
        assertEquals(
                2,
                log.lines().stream()
                        .filter(line -> line.contains("keys were ordered and have not come: https://as2.example"))
                        .count());
    }

    /** Each of the two answers when the other one is asked. */
    @Test
    void anOrderAsksAllServersAtTheSameTime() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        keys.answer("/first", exchange -> answer(exchange, both, TestKeys.RSA));
        keys.answer("/second", exchange -> answer(exchange, both, TestKeys.EC));
        verifier().refreshNow();
        assertEquals(Set.of("/first", "/second"), Set.copyOf(keys.fetched()));
    }

    private static void answer(HttpExchange exchange, CyclicBarrier both, JWK key) throws IOException {
        byte[] body = Draft.utf8(TestKeys.set(key));
        try {
            both.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IOException(e);
        }
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    @Test
    void serversAreInTheOrderOfTheConfiguration() {
        List<String> names = IntStream.range(0, 20)
                .mapToObj(i -> "https://as" + i + ".example")
                .toList();
        List<AuthorizationServer> servers = names.stream()
                .map(name -> AuthorizationServer.of(name, keys.url("/first")))
                .toList();
        JwtVerifier verifier = JwtVerifier.of(Draft.RESOURCE, servers);
        assertEquals(names, List.copyOf(verifier.health().keySet()));
    }

    @Test
    void aFloodOfUnknownKeysIsOneFetchAndNobodyElseWaits() throws Exception {
        JwtVerifier verifier = verifier();
        verifier.verify(OLD);
        pass(10);
        for (int i = 0; i < 1_000; i++) {
            String header = Draft.good().header("kid", "\"bogus-" + i + "\"").headerJson();
            String token = Draft.base64(header) + OLD.substring(OLD.indexOf('.'));
            assertEquals(TokenFlaw.WRONG_SIGNATURE, flaw(verifier, token));
            verifier.verify(OLD);
        }
        assertEquals(List.of("/first", "/first"), keys.fetched());
    }

    @Test
    void aTokenWithoutAKeyFindsANewOne() throws Exception {
        JwtVerifier verifier = verifier();
        verifier.verify(OLD);
        publish(TestKeys.OTHER_RSA);
        pass(10);
        verifier.verify(Draft.good().withoutHeader("kid").signedBy(TestKeys.OTHER_RSA));
    }

    /** A bad signature is none, though a token that names no key has them got anew. */
    @Test
    void whatIsCountedIsKeysThatAreNotThere() throws Exception {
        JwtVerifier verifier = verifier();
        verifier.verify(OLD);
        pass(10);
        flaw(verifier, Draft.good().withoutHeader("kid").signedBy(TestKeys.OTHER_RSA));
        assertEquals(2, verifier.health().get("https://as.example").loads());
        assertEquals(0, verifier.health().get("https://as.example").unknown());
        flaw(verifier, NEW);
        assertEquals(1, verifier.health().get("https://as.example").unknown());
        publish(TestKeys.OTHER_RSA);
        pass(10);
        verifier.verify(NEW);
        assertEquals(1, verifier.health().get("https://as.example").unknown(), "it was there when it was asked for");
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, good, good",
        "PT-30S, good, good",
        "PT30S, good, good",
        "PT-5M, NOT_YET_VALID, good",
        "PT5M, good, EXPIRED",
        "PT-1H, NOT_YET_VALID, NOT_YET_VALID",
        "PT1H, EXPIRED, EXPIRED"
    })
    void aClockThatIsWrong(Duration off, String justIssued, String nearItsEnd) throws Exception {
        Clock clock = Clock.offset(Clock.fixed(Draft.NOW, ZoneOffset.UTC), off);
        JwtVerifier verifier = JwtVerifier.of(Draft.RESOURCE, List.of(Servers.first(keys)), clock, nanos::get);
        Draft issued = Draft.good().claim("iat", Draft.in(0)).claim("exp", Draft.in(1_800));
        Draft ending = Draft.good().claim("iat", Draft.in(-1_800)).claim("exp", Draft.in(30));
        assertEquals(justIssued, outcome(verifier, issued));
        assertEquals(nearItsEnd, outcome(verifier, ending));
    }

    private static String outcome(JwtVerifier verifier, Draft draft) throws VerifierUnavailableException {
        try {
            verifier.verify(draft.signedBy(TestKeys.RSA));
            return "good";
        } catch (InvalidTokenException e) {
            return e.flaw().name();
        }
    }

    @Test
    void aClockThatIsSetDoesNotMakeKeysOlder() throws Exception {
        MovableClock clock = new MovableClock();
        JwtVerifier verifier = JwtVerifier.of(Draft.RESOURCE, List.of(Servers.first(keys)), clock, nanos::get);
        verifier.verify(OLD);
        clock.set(Draft.NOW.plus(Duration.ofDays(1_000)));
        assertEquals(TokenFlaw.EXPIRED, flaw(verifier, OLD));
        clock.set(Draft.NOW.minus(Duration.ofHours(1)));
        assertEquals(TokenFlaw.NOT_YET_VALID, flaw(verifier, OLD));
        clock.set(Draft.NOW);
        verifier.verify(OLD);
        assertEquals(List.of("/first"), keys.fetched());
    }

    private static TokenFlaw flaw(JwtVerifier verifier, String token) {
        return assertThrows(InvalidTokenException.class, () -> verifier.verify(token))
                .flaw();
    }
}
