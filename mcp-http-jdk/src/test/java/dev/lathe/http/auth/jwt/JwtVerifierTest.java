package dev.lathe.http.auth.jwt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jose.JWSAlgorithm;
import dev.lathe.feature.Identity;
import dev.lathe.http.auth.InvalidTokenException;
import dev.lathe.http.auth.TokenFlaw;
import dev.lathe.http.auth.VerifierUnavailableException;
import dev.lathe.json.JsonValue;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes out of a good token, and that little is as good. */
final class JwtVerifierTest {

    private KeyServer keys;
    private JwtVerifier verifier;

    @BeforeEach
    void start() throws IOException {
        keys = new KeyServer();
        keys.publish("/first", TestKeys.set(TestKeys.RSA));
        verifier = Servers.verifier(() -> 0, Servers.first(keys));
    }

    @AfterEach
    void stop() {
        keys.close();
    }

    @Test
    void aGoodTokenSaysWhoAndWhat() throws Exception {
        Identity identity = verify(Draft.good());
        assertEquals(Optional.of(Draft.ALICE), identity.principal());
        assertEquals(Set.of("notes:read", "notes:write"), identity.scopes().named());
        assertEquals(JsonValue.parse(Draft.good().claimsJson()), identity.claims());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "absent", textBlock = """
            "app"  | absent  | absent | absent | ["https://as.example","alice","app"]
            "app"  | "other" | absent | absent | ["https://as.example","alice","app"]
            absent | "azp"   | absent | absent | ["https://as.example","alice","azp"]
            absent | absent  | "cid"  | absent | ["https://as.example","alice","cid"]
            absent | absent  | absent | "id"   | ["https://as.example","alice","id"]
            absent | absent  | absent | absent | ["https://as.example","alice"]
            "\\"," | absent  | absent | absent | ["https://as.example","alice","\\","]
            """)
    void thePrincipalIsIssuerSubjectAndClient(String clientId, String azp, String cid, String appid, String principal)
            throws Exception {
        Draft draft = Draft.good().without("client_id");
        draft = clientId == null ? draft : draft.claim("client_id", clientId);
        draft = azp == null ? draft : draft.claim("azp", azp);
        draft = cid == null ? draft : draft.claim("cid", cid);
        draft = appid == null ? draft : draft.claim("appid", appid);
        assertEquals(Optional.of(principal), verify(draft).principal());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "a b"                | a b
            "a  b "              | a b
            "a b a"              | a b
            ["a","b"]            | a b
            ["a b","c"]          | c
            ["a",1,null,["b"]]   | a
            "a q\\"x b\\\\y é c" | a c
            "a\\tb c"            | c
            ""                   | ``
            {"a":"b"}            | ``
            null                 | ``
            """)
    void scopesAreWords(String claim, String scopes) throws Exception {
        Set<String> expected = scopes.isEmpty() ? Set.of() : Set.of(scopes.split(" "));
        Draft without = Draft.good().without("scope");
        assertEquals(expected, verify(without.claim("scope", claim)).scopes().named());
        assertEquals(expected, verify(without.claim("scp", claim)).scopes().named());
    }

    @Test
    void scopesBeyondMeasureAreNotHeard() throws Exception {
        String many = IntStream.range(0, 10_000).mapToObj(String::valueOf).collect(Collectors.joining(" "));
        Draft draft = Draft.good().claim("scope", "\"" + many.substring(0, 40_000) + "\"");
        assertEquals(256, verify(draft).scopes().named().size());
    }

    @Test
    void noOtherLetterAnywhereWillDo() throws Exception {
        String good = Draft.good().signedBy(TestKeys.RSA);
        for (int i = 0; i < good.length(); i++) {
            String other = good.charAt(i) == 'x' ? "y" : "x";
            flaw(good.substring(0, i) + other + good.substring(i + 1));
            flaw(good.substring(0, i) + other + good.substring(i));
            flaw(good.substring(0, i) + good.substring(i + 1));
        }
        verifier.verify(good);
    }

    @Test
    void whatIsTooLargeIsNotRead() {
        assertEquals(TokenFlaw.TOO_LARGE, flaw("x".repeat(10_000_000)));
        assertEquals(TokenFlaw.TOO_LARGE, flaw("x".repeat(65_537)));
        assertEquals(TokenFlaw.MALFORMED, flaw("x".repeat(65_536)));
    }

    @Test
    void whatIsTooDeepDoesNotOverflow() {
        String deep = "[".repeat(40_000);
        assertEquals(TokenFlaw.MALFORMED, flaw(Draft.good().claim("x", deep).signedBy(TestKeys.RSA)));
    }

    @Test
    void nothingIsFetchedForWhatIsNoToken() {
        flaw("x.y.z");
        String evil = "\"" + keys.url("/evil") + "\"";
        flaw(Draft.good().header("jku", evil).signedBy(TestKeys.OTHER_RSA));
        flaw(Draft.good().header("x5u", evil).signedBy(TestKeys.OTHER_RSA));
        flaw(Draft.good().header("alg", "\"HS256\"").signedBy(TestKeys.RSA, JWSAlgorithm.RS256));
        flaw(Draft.good().header("kid", "\"\\n\"").signedBy(TestKeys.RSA));
        flaw(Draft.good().claim("iss", "\"https://evil.example\"").signedBy(TestKeys.RSA));
        assertEquals(List.of(), keys.fetched());
    }

    @Test
    void exceptionsSayNothingOfTheToken() {
        String token = Draft.good().signedBy(TestKeys.OTHER_RSA);
        InvalidTokenException exception = assertThrows(InvalidTokenException.class, () -> verifier.verify(token));
        assertEquals("signature wrong", exception.getMessage());
        assertEquals(0, exception.getStackTrace().length);
        assertFalse(verifier.toString().contains(token));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mcp.example",
                "/mcp",
                "ftp://mcp.example",
                "https://mcp.example/#x",
                "https://u@mcp.example/",
                "https:x"
            })
    void theCanonicalUrlIsOneOfTheWeb(String url) {
        assertThrows(IllegalArgumentException.class, () -> JwtVerifier.of(url, Servers.first(keys)));
    }

    @Test
    void thereAreServersAndTheyDiffer() {
        AuthorizationServer first = Servers.first(keys);
        AuthorizationServer second = Servers.second(keys);
        assertThrows(IllegalArgumentException.class, () -> JwtVerifier.of(Draft.RESOURCE));
        assertThrows(IllegalArgumentException.class, () -> JwtVerifier.of(Draft.RESOURCE, first, first));
        assertThrows(
                IllegalArgumentException.class,
                () -> JwtVerifier.of(Draft.RESOURCE, first.verifyIssuer(false), second.verifyIssuer(false)));
    }

    private Identity verify(Draft draft) throws InvalidTokenException, VerifierUnavailableException {
        return verifier.verify(draft.signedBy(TestKeys.RSA));
    }

    private TokenFlaw flaw(String token) {
        return assertThrows(InvalidTokenException.class, () -> verifier.verify(token))
                .flaw();
    }
}
