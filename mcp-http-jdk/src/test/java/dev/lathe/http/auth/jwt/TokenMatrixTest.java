package dev.lathe.http.auth.jwt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.http.BearerTokenFilter;
import dev.lathe.http.auth.FilteredServer;
import dev.lathe.http.auth.RawHttp;
import dev.lathe.http.auth.RawHttp.Answer;
import dev.lathe.http.auth.TokenFlaw;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What comes of each row. After each of them a good token is still good, nothing was fetched but the two key sets, once
 * each at most, and nothing of a token is in any log.
 */
final class TokenMatrixTest {

    /** Whatever of a token could be recognised. */
    private static final Pattern PART = Pattern.compile("[A-Za-z0-9_-]{24,}");

    /** Everything that is ever said to who is refused. */
    private static final Set<String> BODIES = Stream.concat(
                    Stream.of("token missing", "more than one token"),
                    Stream.of(TokenFlaw.values()).map(TokenFlaw::description))
            .map("{\"jsonrpc\":\"2.0\",\"error\":{\"code\":-32600,\"message\":\"%s\"}}"::formatted)
            .collect(Collectors.toSet());

    private static KeyServer keys;

    @BeforeAll
    static void start() throws IOException {
        keys = new KeyServer();
        keys.publish("/second", TestKeys.set(TestKeys.EC));
    }

    @AfterAll
    static void stop() {
        keys.close();
    }

    static Stream<Row> rows() {
        return TokenMatrix.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyTokenGetsItsAnswer(Row row) throws IOException {
        keys.publish("/first", row.keys());
        int before = keys.fetched().size();
        try (LogWatch log = new LogWatch();
                FilteredServer server = new FilteredServer(filter(row))) {
            assertEquals(row.answer(), answer(server.client(), row));
            Row after = Row.good("after", row.isUsual() ? TokenMatrix.GOOD : TokenMatrix.GOOD_OF_SECOND);
            assertEquals(after.answer(), answer(server.client(), after));
            assertOnlyKeySets(keys.fetched().subList(before, keys.fetched().size()));
            assertSilence(row, log.lines());
        }
    }

    private static BearerTokenFilter filter(Row row) {
        AuthorizationServer first = row.server().apply(Servers.first(keys));
        JwtVerifier verifier = Servers.verifier(() -> 0, first, Servers.second(keys));
        return Row.resource(verifier).filter();
    }

    private static String answer(RawHttp client, Row row) throws IOException {
        Answer answer = client.send("POST " + row.target() + " HTTP/1.1", row.headers(), row.body());
        assertTrue(answer.status() == 200 || BODIES.contains(answer.body()), answer::body);
        return answer.status() + " " + answer.header("WWW-Authenticate");
    }

    private static void assertOnlyKeySets(List<String> fetched) {
        assertEquals(fetched.size(), Set.copyOf(fetched).size(), fetched::toString);
        assertTrue(Set.of("/first", "/second").containsAll(fetched), fetched::toString);
    }

    private static void assertSilence(Row row, List<String> lines) {
        List<String> parts = row.headers().stream()
                .flatMap(text -> PART.matcher(text).results().map(MatchResult::group))
                .toList();
        List<String> told = lines.stream()
                .filter(line -> parts.stream().anyMatch(line::contains))
                .filter(line -> !isTheLineOfTheRequest(row, line))
                .toList();
        assertEquals(List.of(), told);
    }

    /** The server of the JDK logs it, when it is asked to log everything: one more reason to keep tokens out of it. */
    private static boolean isTheLineOfTheRequest(Row row, String line) {
        return row.target().contains("?") && line.startsWith("com.sun.net.httpserver: ");
    }
}
