package dev.lathe.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lathe.http.auth.InvalidTokenException;
import dev.lathe.http.auth.RawHttp;
import dev.lathe.http.auth.RawHttp.Answer;
import dev.lathe.http.auth.TokenFlaw;
import dev.lathe.server.Server;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The metadata of a resource, as they are sent (RFC 9728, section 3.2): to everybody, and always the same. */
final class DiscoveryTest {

    private static final String OF_HOST = "/.well-known/oauth-protected-resource";
    private static final String OF_PATH = OF_HOST + "/mcp";

    private final ResourceServer resource = named("https://mcp.example/mcp");

    private static ResourceServer named(String canonicalUrl) {
        return ResourceServer.of(
                canonicalUrl,
                token -> {
                    throw new InvalidTokenException(TokenFlaw.MALFORMED);
                },
                List.of("https://as.example", "https://as2.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {OF_HOST, OF_PATH})
    void itIsJson(String path) throws IOException {
        Answer answer = send(resource, "GET " + path);
        assertEquals(200, answer.status());
        assertEquals("application/json", answer.header("Content-Type"));
        assertEquals("max-age=300", answer.header("Cache-Control"));
        assertEquals("(none)", answer.header("WWW-Authenticate"));
    }

    /** What there is nothing of is left out. */
    @Test
    void noArrayIsEmpty() throws IOException {
        assertEquals(
                "{\"resource\":\"https://mcp.example/mcp\","
                        + "\"authorization_servers\":[\"https://as.example\",\"https://as2.example\"],"
                        + "\"bearer_methods_supported\":[\"header\"]}",
                send(resource, "GET " + OF_PATH).body());
    }

    /** Clients compare it, letter for letter, with what they have called (RFC 9728, section 3.3). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://mcp.example/mcp",
                "https://MCP.Example/mcp",
                "https://mcp.example:443/mcp",
                "https://mcp.example/mcp/",
                "https://mcp.example",
                "https://mcp.example/"
            })
    void theResourceIsCalledAsItsOwnerCallsIt(String canonicalUrl) throws IOException {
        String document = send(named(canonicalUrl), "GET " + OF_HOST).body();
        assertEquals("{\"resource\":\"" + canonicalUrl + "\"", document.substring(0, document.indexOf(',')));
    }

    @Test
    void theHeadOfItIsAHead() throws IOException {
        Answer answer = send(resource, "HEAD " + OF_PATH);
        assertEquals(200, answer.status());
        assertEquals("application/json", answer.header("Content-Type"));
        assertEquals("", answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "get"})
    void itIsOnlyRead(String method) throws IOException {
        Answer answer = send(resource, method + " " + OF_PATH);
        assertEquals(405, answer.status());
        assertEquals("GET, HEAD", answer.header("Allow"));
    }

    /** Neither a proxy nor who sends the request has a say, and a token makes no difference, be it good or bad. */
    @Test
    void nothingOfTheRequestIsInIt() throws IOException {
        String document = send(resource, "GET " + OF_PATH).body();
        Answer answer = send(
                resource,
                "GET " + OF_PATH + "?resource=https://evil.example",
                "X-Forwarded-Host: evil.example",
                "Forwarded: host=evil.example",
                "Authorization: Bearer x");
        assertEquals(200, answer.status());
        assertEquals(document, answer.body());
    }

    private static Answer send(ResourceServer resource, String request, String... headers) throws IOException {
        Server server = Server.builder("notes", "1.0.0").build();
        try (McpHttp http = McpHttp.builder(server).resourceServer(resource).start()) {
            return new RawHttp(http.address().getPort()).send(request + " HTTP/1.1", List.of(headers));
        }
    }
}
