package dev.lathe.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lathe.http.auth.InvalidTokenException;
import dev.lathe.http.auth.TokenFlaw;
import dev.lathe.http.auth.jwt.AuthorizationServer;
import dev.lathe.http.auth.jwt.DpopProofs;
import dev.lathe.server.Server;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a resource may be called, and where it says of itself what clients need (RFC 9728, section 3.1). */
final class ResourceServerTest {

    private static final List<String> ISSUERS = List.of("https://as.example");

    private static ResourceServer resource(String canonicalUrl) {
        return resource(canonicalUrl, ISSUERS);
    }

    private static ResourceServer resource(String canonicalUrl, List<String> issuers) {
        return ResourceServer.of(
                canonicalUrl,
                token -> {
                    throw new InvalidTokenException(TokenFlaw.MALFORMED);
                },
                issuers);
    }

    @ParameterizedTest
    @CsvSource({
        "https://mcp.example/mcp, https://mcp.example/.well-known/oauth-protected-resource/mcp",
        "https://mcp.example/a/b, https://mcp.example/.well-known/oauth-protected-resource/a/b",
        "https://mcp.example/mcp/, https://mcp.example/.well-known/oauth-protected-resource/mcp/",
        "https://mcp.example, https://mcp.example/.well-known/oauth-protected-resource",
        "https://mcp.example/, https://mcp.example/.well-known/oauth-protected-resource",
        "https://mcp.example:8443/mcp, https://mcp.example:8443/.well-known/oauth-protected-resource/mcp",
        "https://[2001:db8::1]/mcp, https://[2001:db8::1]/.well-known/oauth-protected-resource/mcp",
        "https://MCP.example/mcp, https://MCP.example/.well-known/oauth-protected-resource/mcp",
        "HTTPS://mcp.example/mcp, HTTPS://mcp.example/.well-known/oauth-protected-resource/mcp",
        "http://127.0.0.1:8080/mcp, http://127.0.0.1:8080/.well-known/oauth-protected-resource/mcp"
    })
    void theDocumentIsBetweenHostAndPath(String canonicalUrl, String metadata) {
        assertEquals(
                "Bearer resource_metadata=\"" + metadata + "\"",
                resource(canonicalUrl).challenge().missing());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/mcp",
                "mcp.example",
                "https:x",
                "https://mcp.example/#x",
                "https://mcp.example/?x",
                "https://user@mcp.example/",
                "https://mcp.example/a/../mcp",
                "http://mcp.example/mcp",
                "ftp://mcp.example/mcp",
                "a b"
            })
    void itIsCalledByAUrlAndNothingElse(String canonicalUrl) {
        assertThrows(IllegalArgumentException.class, () -> resource(canonicalUrl));
        AuthorizationServer server = AuthorizationServer.of(ISSUERS.get(0), URI.create("https://as.example/jwks"));
        assertThrows(IllegalArgumentException.class, () -> ResourceServer.of(canonicalUrl, server));
    }

    @Test
    void aPasswordIsNotSaidAgain() {
        for (Executable mistake : List.<Executable>of(
                () -> resource("https://me:secret@mcp.example/mcp"),
                () -> resource("https://mcp.example/mcp", List.of("https://me:secret@as.example")))) {
            String said = String.valueOf(
                    assertThrows(IllegalArgumentException.class, mistake).getMessage());
            assertFalse(said.contains("secret"), said);
        }
    }

    /** A proof is for the canonical URL; for another server it would be the wrong one. */
    @Test
    void proofsAreForOneServer() {
        ResourceServer bound = resource("https://mcp.example/mcp").proofs(DpopProofs.of("https://mcp.example/mcp"));
        Server server = Server.builder("notes", "1.0.0").build();
        McpHttpBuilder two = McpHttp.builder(server).server("/other", server).resourceServer(bound);
        assertThrows(IllegalStateException.class, two::start);
    }

    @Test
    void thereIsSomebodyToGetTokensFrom() {
        assertThrows(IllegalArgumentException.class, () -> ResourceServer.of("https://mcp.example/mcp", List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> ResourceServer.of("https://mcp.example/mcp", token -> null, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "as.example", "http://as.example", "https://as.example/#x"})
    void nobodyListensWhereTokensAreGot(String issuer) {
        assertThrows(
                IllegalArgumentException.class,
                () -> resource("https://mcp.example/mcp", List.of(ISSUERS.get(0), issuer)));
    }

    /** It is between a client and its authorization server (MCP, Authorization, Refresh Tokens). */
    @ParameterizedTest
    @ValueSource(strings = {"offline_access", "two words", "", "quo\"te"})
    void whatIsNoScopeOfAResourceIsNotAskedFor(String scope) {
        ResourceServer resource = resource("https://mcp.example/mcp");
        assertThrows(IllegalArgumentException.class, () -> resource.scopesSupported(List.of("notes:read", scope)));
        assertThrows(IllegalArgumentException.class, () -> resource.challengeScopes(List.of("notes:read", scope)));
    }
}
