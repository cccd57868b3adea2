package dev.lathe.http.auth.jwt;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lathe.http.auth.claim.ClaimChecks;
import java.lang.reflect.Method;
import java.net.URI;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes in a configuration are found at the start. */
final class AuthorizationServerTest {

    private static final String ISSUER = "https://as.example";
    private static final AuthorizationServer SERVER = AuthorizationServer.of(ISSUER, URI.create(ISSUER + "/jwks"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://as.example",
                "http://127.0.0.1.evil.example",
                "http://localhost.evil.example",
                "http://127.evil",
                "as.example",
                "//as.example",
                "file:///etc/passwd",
                "https:///jwks",
                "https://as.example/#x",
                "https://user@as.example",
                "jar:https://as.example!/x"
            })
    void whoeverListensMustNotBeAbleToRead(String url) {
        assertThrows(IllegalArgumentException.class, () -> AuthorizationServer.of(url, URI.create(ISSUER)));
        assertThrows(IllegalArgumentException.class, () -> AuthorizationServer.of(ISSUER, URI.create(url)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://as.example",
                "https://as.example:8443/realms/x?y",
                "http://localhost:8080/jwks",
                "http://127.0.0.1:8080/jwks",
                "http://127.1.2.3/jwks",
                "http://[::1]:8080/jwks"
            })
    void thisMachineMayDoWithout(String url) {
        assertDoesNotThrow(() -> AuthorizationServer.of(url, URI.create(url)));
    }

    /**
     * Whom a token is for, to whom it was issued and that it is signed is verified always, so there is no word for it.
     */
    @Test
    void notEverythingCanBeLeftUnverified() {
        Set<String> switches = Arrays.stream(AuthorizationServer.class.getMethods())
                .filter(method -> List.of(method.getParameterTypes()).contains(boolean.class))
                .map(Method::getName)
                .filter(name -> !name.equals("wait"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                Set.of("strictRfc9068", "verifyExpiry", "verifyIssuedAt", "verifyIssuer", "verifyNotBefore"), switches);
    }

    @Test
    void whatIsNotSaidIsCareful() {
        assertEquals(Set.of(SigningAlgorithm.RS256, SigningAlgorithm.ES256), SERVER.algorithms());
        assertEquals(
                new ClaimChecks(true, true, true, Duration.ofSeconds(60), Duration.ofHours(24), false),
                SERVER.checks());
        assertEquals(
                new KeyTimes(
                        Duration.ofMinutes(5),
                        Duration.ofHours(1),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(2),
                        64),
                SERVER.keyTimes());
        assertEquals(Duration.ofMinutes(4).toNanos(), SERVER.keyTimes().aheadNanos());
    }

    @Test
    void secretsThatTwoShareSignNothing() {
        String problem = assertThrows(IllegalArgumentException.class, () -> SigningAlgorithm.of("HS256"))
                .getMessage();
        assertEquals(
                "algorithms must be of [RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES512],"
                        + " which 'HS256' is not",
                problem);
        assertThrows(IllegalArgumentException.class, () -> SigningAlgorithm.of("none"));
        assertEquals(SigningAlgorithm.ES256, SigningAlgorithm.of("ES256"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            leeway       | PT0S  | PT10M    | leeway must be from 0 to 10 minutes, not
            longestToken | PT1S  | PT87600H | longestToken must be from 1 second to 3,650 days, not
            keyLifetime  | PT10S | PT24H    | keyLifetime must be from 10 seconds to 24 hours, not
            staleKeys    | PT0S  | PT720H   | staleKeys must be from 0 to 30 days, not
            """)
    void timesAreWithinReason(String name, Duration least, Duration most, String problem) {
        Map<String, UnaryOperator<Duration>> times = Map.of(
                "leeway", time -> SERVER.leeway(time).checks().leeway(),
                "longestToken", time -> SERVER.longestToken(time).checks().longest(),
                "keyLifetime", time -> SERVER.keyLifetime(time).keyTimes().lifetime(),
                "staleKeys", time -> SERVER.staleKeys(time).keyTimes().stale());
        UnaryOperator<Duration> set = times.get(name);
        assertEquals(least, set.apply(least));
        assertEquals(most, set.apply(most));
        for (Duration wrong : List.of(
                least.minusNanos(1), most.plusNanos(1), Duration.ofMillis(-1), ChronoUnit.FOREVER.getDuration())) {
            assertEquals(
                    problem + " " + wrong,
                    assertThrows(IllegalArgumentException.class, () -> set.apply(wrong))
                            .getMessage());
        }
    }

    /** What is as long as may be is no number too large for a request. */
    @Test
    void theLongestTimesCanBeReckonedWith() {
        KeyTimes longest = SERVER.keyLifetime(Duration.ofHours(24))
                .staleKeys(Duration.ofDays(30))
                .keyTimes();
        assertEquals(Duration.ofDays(31).toNanos(), longest.endNanos());
    }
}
