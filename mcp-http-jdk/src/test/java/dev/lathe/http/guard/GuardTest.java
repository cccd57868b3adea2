package dev.lathe.http.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.http.io.Refusal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused whatever it is for, with which status, and what is said then. */
final class GuardTest {

    private static final Guard GUARD = new Guard(
            Hosts.of(List.of("example.com", "example.org:8443")),
            Origins.of(List.of("https://app.example")),
            8192,
            100);

    @ParameterizedTest
    @ValueSource(strings = {"POST", "GET", "DELETE", "OPTIONS", "HEAD", "G<>T"})
    void whatIsInOrderGoesOnWhateverItsMethod(String method) {
        assertGoesOn(Sent.by(method));
        assertGoesOn(Sent.by(method).in("HTTP/1.0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FOO", "HTTP/2.0", "HTTP/1.1 x", "HTTP/1.2", "HTTP/0.9", "http/1.1", ""})
    void otherProtocolsAreNotSpoken(String protocol) {
        assertRefused(505, true, Sent.post().in(protocol));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"identity", "gzip, chunked", "chunked, chunked", "\u000bchunked", "chunked\u0000", "xchunked", ""
            })
    void chunkedIsTheOnlyTransferEncoding(String coding) {
        assertRefused(400, true, Sent.post().without("Content-Length").with("Transfer-Encoding", coding));
    }

    @Test
    void theEndOfARequestIsSaidInOneWay() {
        assertGoesOn(Sent.post().without("Content-Length").with("Transfer-Encoding", "chunked"));
        assertRefused(400, true, Sent.post().with("Transfer-Encoding", "chunked"));
        assertRefused(400, true, Sent.post().without("Content-Length").with("Transfer-Encoding", "chunked", "chunked"));
        assertRefused(
                400, true, Sent.post().in("HTTP/1.0").without("Content-Length").with("Transfer-Encoding", "chunked"));
        assertRefused(400, true, Sent.post().with("Content-Length", "17", "17"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+3", "-1", "0x3", "3, 3", "", " 3", "٣", "9223372036854775808"})
    void aContentLengthIsDigits(String length) {
        assertRefused(400, true, Sent.post().with("Content-Length", length));
    }

    @Test
    void aUrlHasAnEnd() {
        assertGoesOn(Sent.post().to("/" + "x".repeat(8191)));
        assertEquals(
                "the URL has 8193 characters; 8192 are the most",
                assertRefused(414, false, Sent.post().to("/?" + "x".repeat(8191))));
    }

    @Test
    void headersAreCountedByTheirValues() {
        assertGoesOn(Sent.by("GET").with("X", Collections.nCopies(99, "x").toArray(String[]::new)));
        assertEquals(
                "there are 101 headers; 100 are the most",
                assertRefused(
                        431,
                        false,
                        Sent.by("GET").with("X", Collections.nCopies(100, "x").toArray(String[]::new))));
        assertRefused(
                431,
                false,
                Sent.by("GET").with("X", Collections.nCopies(10_000, "x").toArray(String[]::new)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb", "a\r\n b", "a\rb", "a\nb", "\n", "a\u0000", "\u000b", "\u001b[31m", "a\u007fb"})
    void headersHaveNoControlCharacters(String value) {
        assertRefused(400, true, Sent.post().with("X-Trace", value));
        assertRefused(400, true, Sent.post().with("X-Trace", "fine", value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\tb", "Grüße", "日本", "\u0080"})
    void whatElseIsInThemIsNobodysBusiness(String value) {
        assertGoesOn(Sent.post().with("X-Trace", value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Host ", "Transfer-Encoding\u000b", "X Y", "X(Y)", "Ünicode"})
    void aHeaderHasANameThatIsAToken(String name) {
        assertRefused(400, true, Sent.post().with(name, "chunked"));
    }

    @ParameterizedTest
    @CsvSource({
        "Host,                 -32600",
        "Content-Type,         -32600",
        "Mcp-Session-Id,       -32600",
        "Last-Event-ID,        -32600",
        "MCP-Protocol-Version, -32020",
        "Mcp-Method,           -32020"
    })
    void whatIsReadOnceIsSentOnce(String name, int code) {
        Sent twice = Sent.post().with(name, "localhost", "localhost");
        assertRefused(400, false, twice);
        assertEquals(code, GUARD.check(twice.head()).orElseThrow().error().code());
        assertFalse(GUARD.check(Sent.post().with(name, "localhost").head()).isPresent());
    }

    @Test
    void othersMayBeSentAsOftenAsOneLikes() {
        assertGoesOn(Sent.post().with("Accept", "application/json", "text/event-stream"));
        assertGoesOn(Sent.post().with("X-Forwarded-For", "10.0.0.1", "10.0.0.2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a, b",
                "localhost,localhost",
                "user@localhost",
                "http://localhost",
                "localhost/",
                "localhost:"
            })
    void aHostIsANameWithOrWithoutAPort(String host) {
        assertRefused(400, false, Sent.post().with("Host", host));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1", "HTTP/1.0"})
    void thereIsAHostInEitherProtocol(String protocol) {
        assertEquals(
                "there are 0 Host headers; send one",
                assertRefused(400, false, Sent.by("GET").in(protocol).without("Host")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "evil.example:8080", "localhost.evil.example", "example.org", "169.254.169.254"})
    void aForeignHostIsRefused(String host) {
        assertEquals(
                "the Host '" + host + "' is not one of this server's; allow it with allowedHosts",
                assertRefused(403, false, Sent.post().with("Host", host)));
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080/mcp, localhost:8080",
        "http://LOCALHOST:8080/mcp, localhost:8080",
        "https://example.com/mcp,   example.com"
    })
    void aWholeUrlMayBeForTheHost(String url, String host) {
        assertGoesOn(Sent.post().to(url).with("Host", host));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example/mcp",
                "http://localhost/mcp",
                "http://localhost:8081/mcp",
                "http://user@localhost:8080/mcp",
                "http://localhost:8080@evil.example/mcp",
                "http:/mcp",
                "http:///mcp",
                "ftp://localhost:8080/mcp",
                "file:///mcp"
            })
    void aWholeUrlMayNotBeForAnother(String url) {
        assertEquals(
                "the URL is for another than the Host 'localhost:8080'; send the path alone",
                assertRefused(400, false, Sent.by("GET").to(url)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "GET", "DELETE", "OPTIONS"})
    void whoHasNoOriginIsNoPage(String method) {
        assertGoesOn(Sent.by(method));
        assertGoesOn(Sent.by(method).with("Host", "example.com").arrivingAt("10.0.0.1", 8080));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example",
                "null",
                "http://localhost.evil.com",
                "http://127.0.0.1.evil.com",
                "http://127.0.0.1:1",
                ""
            })
    void aForeignOriginIsRefusedWhateverTheMethod(String origin) {
        for (String method : List.of("POST", "GET", "DELETE", "OPTIONS")) {
            assertEquals(
                    "pages of the Origin '" + origin + "' may not call this server; allow it with allowedOrigins",
                    assertRefused(403, false, Sent.by(method).with("Origin", origin)));
        }
    }

    @Test
    void twoOriginsAreRefusedAsOneWouldBe() {
        assertRefused(403, false, Sent.post().with("Origin", "https://app.example", "https://app.example"));
        assertRefused(403, false, Sent.post().with("Origin", "https://app.example", "http://evil.example"));
        assertRefused(403, false, Sent.post().with("Origin", "https://app.example, http://evil.example"));
    }

    /** In a rebinding attack the two agree, so comparing them would let it through. */
    @Test
    void aHostAndAnOriginThatAgreeMayBothBeForeign() {
        assertRefused(
                403, false, Sent.post().with("Host", "evil.example:8080").with("Origin", "http://evil.example:8080"));
    }

    /** Without rebinding the Host is ours, and the Origin alone betrays it. */
    @Test
    void aForeignOriginIsRefusedUnderOurHost() {
        assertRefused(403, false, Sent.post().with("Origin", "http://evil.example:8080"));
    }

    @Test
    void whatIsWrongFirstIsTold() {
        Sent sent = Sent.post()
                .in("HTTP/3")
                .to("/" + "x".repeat(9000))
                .with("Mcp-Method", "a", "b")
                .with("Host", "evil.example")
                .with("Origin", "null");
        assertRefused(505, true, sent);
        assertRefused(414, false, sent.in("HTTP/1.1"));
        assertRefused(400, false, sent.to("/mcp"));
        assertTrue(assertRefused(403, false, sent.without("Mcp-Method")).contains("Host"));
        assertTrue(assertRefused(403, false, sent.with("Host", "localhost")).contains("Origin"));
        assertGoesOn(sent.without("Origin"));
    }

    @Test
    void whatWasSentIsShortAndVisibleInWhatIsSaid() {
        String message = assertRefused(403, false, Sent.post().with("Origin", "\u202e" + "x".repeat(10_000)));
        assertTrue(message.contains("'\\u202ex"), message);
        assertTrue(message.length() < 250, message);
    }

    private static void assertGoesOn(Sent sent) {
        assertEquals(Optional.empty(), GUARD.check(sent.head()));
    }

    private static String assertRefused(int status, boolean closes, Sent sent) {
        Refusal refusal = GUARD.check(sent.head()).orElseThrow();
        assertEquals(status, refusal.status(), refusal::toString);
        assertEquals(closes, refusal.closes(), refusal::toString);
        return refusal.error().message();
    }
}
