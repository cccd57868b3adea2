package dev.lathe.http.auth.jwt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lathe.http.ResourceServer;
import dev.lathe.http.auth.FilteredServer;
import dev.lathe.http.auth.RawHttp.Answer;
import dev.lathe.http.auth.TokenFlaw;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens of those who have a key, from the first byte to the last. After each bad one a good one is let in. */
final class DpopTest {

    private static final Clock CLOCK = Clock.fixed(Draft.NOW, ZoneOffset.UTC);

    /** Whatever of a token could be recognised. */
    private static final Pattern PART = Pattern.compile("[A-Za-z0-9_-]{24,}");

    private static final AtomicInteger IDS = new AtomicInteger();
    private static KeyServer keys;
    private static JwtVerifier verifier;

    @BeforeAll
    static void start() throws IOException {
        keys = new KeyServer();
        keys.publish("/first", TestKeys.set(TestKeys.RSA));
        verifier = Servers.verifier(() -> 0, Servers.first(keys));
    }

    @AfterAll
    static void stop() {
        keys.close();
    }

    static Stream<DpopRows> rows() {
        return DpopRows.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyProofGetsItsAnswer(DpopRows row) throws IOException {
        try (LogWatch log = new LogWatch();
                FilteredServer server = server(DpopProofs.of(Draft.RESOURCE, CLOCK))) {
            assertEquals(row.answer(), answer(server, row));
            assertEquals("200 (none)", answer(server, next()));
            assertSilence(row, log.lines());
        }
    }

    @Test
    void aProofIsGoodForOneRequest() throws IOException {
        try (FilteredServer server = server(DpopProofs.of(Draft.RESOURCE, CLOCK))) {
            DpopRows good = next();
            assertEquals("200 (none)", answer(server, good));
            DpopRows again = DpopRows.of("again", TokenFlaw.REPLAYED_PROOF, DpopRows.BOUND);
            assertEquals(again.answer(), answer(server, good));
            assertEquals("200 (none)", answer(server, next()));
        }
    }

    @Test
    void aProofThatWasRefusedIsNotUsedUp() throws IOException {
        try (FilteredServer server = server(DpopProofs.of(Draft.RESOURCE, CLOCK))) {
            DpopRows forged = new DpopRows(
                    "forged",
                    "",
                    List.of(
                            "Authorization: DPoP " + DpopRows.BOUND,
                            "DPoP: " + DpopRows.proof("mine").signedBy(TestKeys.OTHER_EC)));
            answer(server, forged);
            assertEquals("200 (none)", answer(server, DpopRows.good("mine", DpopRows.proof("mine"))));
        }
    }

    /** Or whoever can set a clock, and has seen a proof, can use it again. */
    @Test
    void aClockThatIsSetMakesNoProofNew() throws IOException {
        MovableClock clock = new MovableClock();
        try (FilteredServer server = server(DpopProofs.of(Draft.RESOURCE, clock))) {
            DpopRows good = next();
            assertEquals("200 (none)", answer(server, good));
            String replayed = DpopRows.of("again", TokenFlaw.REPLAYED_PROOF, DpopRows.BOUND)
                    .answer();
            for (Duration off : List.of(Duration.ofSeconds(60), Duration.ofSeconds(-60), Duration.ZERO)) {
                clock.set(Draft.NOW.plus(off));
                assertEquals(replayed, answer(server, good), off::toString);
            }
            clock.set(Draft.NOW.plus(Duration.ofHours(1)));
            answer(server, good);
            clock.set(Draft.NOW);
            assertEquals(replayed, answer(server, good));
        }
    }

    /** However the clock on the wall came to say what it says when a proof is long forgotten. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            it was set back                 |   0 |   0
            it was set back, half way       |   0 |  60
            it was set ahead, and then back |  60 |   1
            it was looked at before a stall |  60 | 119
            """)
    void aProofThatIsForgottenIsNotNew(String how, int iat, int now) throws IOException {
        MovableClock clock = new MovableClock();
        AtomicLong nanos = new AtomicLong(Long.MIN_VALUE);
        try (FilteredServer server = server(DpopProofs.of(Draft.RESOURCE, clock, nanos::get))) {
            DpopRows good = DpopRows.good("old", DpopRows.proof("old").claim("iat", Draft.in(iat)));
            assertEquals("200 (none)", answer(server, good), how);
            nanos.addAndGet(TimeUnit.SECONDS.toNanos(121));
            clock.set(Draft.NOW.plusSeconds(now));
            DpopRows again = DpopRows.of("again", TokenFlaw.UNTIMELY_PROOF, DpopRows.BOUND);
            assertEquals(again.answer(), answer(server, good), how);
            DpopRows later = DpopRows.good("new", DpopRows.proof("new").claim("iat", Draft.in(now + 60)));
            assertEquals("200 (none)", answer(server, later), how);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "DELETE", "PUT"})
    void aProofIsForAMethod(String method) throws IOException {
        try (FilteredServer server = server(DpopProofs.of(Draft.RESOURCE, CLOCK))) {
            Draft proof = DpopRows.proof(method).claim("htm", "\"" + method + "\"");
            DpopRows row = DpopRows.good(method, proof);
            assertEquals(
                    401,
                    server.client().send("POST /mcp HTTP/1.1", row.headers()).status());
            assertEquals(
                    200,
                    server.client()
                            .send(method + " /mcp HTTP/1.1", row.headers())
                            .status());
        }
    }

    /** There is a key in a proof, and nothing that leads to one. */
    @Test
    void nothingIsFetchedForAProof() throws IOException {
        String evil = "\"" + keys.url("/evil") + "\"";
        try (FilteredServer server = server(DpopProofs.of(Draft.RESOURCE, CLOCK))) {
            for (String header : List.of("jku", "x5u")) {
                answer(server, DpopRows.good(header, DpopRows.proof("x").header(header, evil)));
                answer(
                        server,
                        DpopRows.good(
                                header, DpopRows.proof("x").withoutHeader("jwk").header(header, evil)));
            }
        }
        assertFalse(keys.fetched().contains("/evil"));
    }

    @Test
    void whereThereIsNoRoomNobodyIsLetIn() throws IOException {
        try (FilteredServer server =
                server(DpopProofs.of(Draft.RESOURCE, CLOCK, () -> 0, new UsedProofs(1, 1, Duration.ofMinutes(2))))) {
            assertEquals("200 (none)", answer(server, next()));
            assertEquals("503 (none)", answer(server, next()));
        }
    }

    @Test
    void everybodyWhoIsRefusedHearsOfProofs() throws IOException {
        try (FilteredServer server = server(DpopProofs.of(Draft.RESOURCE, CLOCK).algorithms(SigningAlgorithm.ES384))) {
            assertEquals(
                    "401 " + Row.CHALLENGE.missing() + ", DPoP algs=\"ES384\"",
                    answer(server, new DpopRows("nothing", "", List.of())));
        }
    }

    @Test
    void aResourceTakesProofsWhenItIsTold() throws IOException {
        ResourceServer resource = ResourceServer.of(Draft.RESOURCE, verifier, List.of("https://as.example"));
        DpopProofs proofs = DpopProofs.of(Draft.RESOURCE, CLOCK);
        try (FilteredServer with = new FilteredServer(resource.proofs(proofs).filter());
                FilteredServer without = new FilteredServer(resource.filter())) {
            assertEquals("200 (none)", answer(with, next()));
            assertEquals("401", answer(without, next()).substring(0, 3));
        }
    }

    @Test
    void withoutProofsTheSchemeIsNone() throws IOException {
        try (FilteredServer server = new FilteredServer(Row.resource(verifier).filter())) {
            assertEquals("401 " + Row.CHALLENGE.missing(), answer(server, next()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mcp.example", "ftp://mcp.example/", "https://user@mcp.example/"})
    void proofsAreForAUrl(String url) {
        assertThrows(IllegalArgumentException.class, () -> DpopProofs.of(url));
    }

    /** Nothing of a token or a proof is in any log. */
    private static void assertSilence(DpopRows row, List<String> lines) {
        List<String> parts = row.headers().stream()
                .flatMap(text -> PART.matcher(text).results().map(MatchResult::group))
                .toList();
        assertEquals(
                List.of(),
                lines.stream()
                        .filter(line -> parts.stream().anyMatch(line::contains))
                        .toList());
    }

    private static FilteredServer server(DpopProofs proofs) throws IOException {
        return new FilteredServer(Row.resource(verifier).proofs(proofs).filter());
    }

    private static DpopRows next() {
        return DpopRows.good("next", DpopRows.proof("next-" + IDS.incrementAndGet()));
    }

    private static String answer(FilteredServer server, DpopRows row) throws IOException {
        Answer answer = server.client().send("POST /mcp HTTP/1.1", row.headers());
        return answer.status() + " " + answer.header("WWW-Authenticate");
    }
}
