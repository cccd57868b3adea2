package dev.lathe.http.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.http.ResourceServer;
import dev.lathe.http.auth.FilteredServer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the environment says of a protected resource, and what is said of it when that is wrong. */
final class ResourceVariablesTest {

    private static final String URL = "MCP_RESOURCE_SERVER_CANONICAL_URL";
    private static final String SERVERS = "MCP_RESOURCE_SERVER_AUTHORIZATION_SERVERS";
    private static final String GOOD =
            "[{\"issuer\":\"https://as.example\",\"jwks_uri\":\"https://as.example/jwks\",\"algorithms\":[\"ES256\"],"
                    + "\"audiences\":[\"notes\"],\"verify_iat\":false,\"leeway\":30}]";

    @Test
    void aServerIsOpenUnlessTheEnvironmentSaysOtherwise() throws MistakeException {
        assertEquals(Optional.empty(), new ResourceVariables(Map.of("PATH", "/bin", "MCP_HTTP_PORT", "80")).resource());
    }

    @Test
    void twoVariablesProtectIt() throws MistakeException {
        Map<String, String> variables = Map.of(URL, "https://mcp.example/mcp", SERVERS, GOOD);
        assertEquals(
                "https://mcp.example/mcp",
                new ResourceVariables(variables)
                        .resource()
                        .orElseThrow()
                        .canonicalUrl()
                        .toString());
    }

    @Test
    void twoMoreNameScopes() throws Exception {
        Map<String, String> variables = Map.of(
                URL,
                "https://mcp.example/mcp",
                SERVERS,
                GOOD,
                "MCP_RESOURCE_SERVER_DEFAULT_CHALLENGE_SCOPES",
                "notes:read, notes:write",
                "MCP_RESOURCE_SERVER_SCOPES_SUPPORTED",
                "profile");
        ResourceServer resource = new ResourceVariables(variables).resource().orElseThrow();
        try (FilteredServer server = new FilteredServer(resource.filter())) {
            String challenge =
                    server.client().send("GET /mcp HTTP/1.1", List.of()).header("WWW-Authenticate");
            assertTrue(challenge.endsWith("scope=\"notes:read notes:write\""), challenge);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://mcp.example/mcp  |                                            | MCP_RESOURCE_SERVER_AUTHORIZATION_SERVERS is missing or empty: whose tokens are taken
            https://mcp.example/mcp  | [                                          | MCP_RESOURCE_SERVER_AUTHORIZATION_SERVERS is no JSON:
            https://mcp.example/mcp  | {}                                         | MCP_RESOURCE_SERVER_AUTHORIZATION_SERVERS takes a JSON array such as
            https://mcp.example/mcp  | [{"issuer":"https://a"}]                   | MCP_RESOURCE_SERVER_AUTHORIZATION_SERVERS needs the text 'jwks_uri' of each server
            https://mcp.example/mcp  | [{"jwks":"https://a"}]                     | MCP_RESOURCE_SERVER_AUTHORIZATION_SERVERS has no 'jwks'; a server has algorithms,
            https://mcp.example/mcp  | [{"issuer":"http://a.example","jwks_uri":"https://a.example/j"}] | MCP_RESOURCE_SERVER_AUTHORIZATION_SERVERS:
            https://mcp.example/mcp  | [{"issuer":"https://a.example","jwks_uri":"https://a.example/j","leeway":"1"}] | MCP_RESOURCE_SERVER_AUTHORIZATION_SERVERS wants 'leeway' to be a number of seconds
            https://mcp.example/mcp  | [{"issuer":"https://a.example","jwks_uri":"https://a.example/j","audiences":[]}] | MCP_RESOURCE_SERVER_AUTHORIZATION_SERVERS wants 'audiences' to be an array of texts, of one at least
            https://mcp.example/mcp  | [{"issuer":"https://a.example","jwks_uri":"https://a.example/j","audiences":[""]}] | MCP_RESOURCE_SERVER_AUTHORIZATION_SERVERS: an audience must not be blank
            https://mcp.example/mcp  | [{"issuer":"https://a.example","jwks_uri":"https://a.example/j","algorithms":"RS256"}] | MCP_RESOURCE_SERVER_AUTHORIZATION_SERVERS wants 'algorithms' to be an array of texts, of one at least
            mcp.example              | []                                         | MCP_RESOURCE_SERVER_CANONICAL_URL: a canonical URL has a scheme, a host and a path, and nothing else, such as https://mcp.example.com/mcp, and only on this machine it may be http; not 'mcp.example'
            https://mcp.example/?a=b | []                                         | MCP_RESOURCE_SERVER_CANONICAL_URL: a canonical URL has
            https://mcp example/     | []                                         | MCP_RESOURCE_SERVER_CANONICAL_URL: a canonical URL has
            """)
    void aMistakeNamesItsVariable(String url, String servers, String message) {
        Map<String, String> variables = servers == null ? Map.of(URL, url) : Map.of(URL, url, SERVERS, servers);
        MistakeException mistake =
                assertThrows(MistakeException.class, () -> new ResourceVariables(variables).resource());
        assertTrue(String.valueOf(mistake.getMessage()).startsWith(message), mistake.getMessage());
    }

    /** Whoever has tried to protect a server does not get one that is open. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CANONICAL_URL    | MCP_RESOURCE_SERVER_CANONICAL_URL is missing or empty: the URL that clients call,
            SCOPES_SUPPORTED | MCP_RESOURCE_SERVER_CANONICAL_URL is missing or empty: the URL that clients call,
            AUDIENCE         | MCP_RESOURCE_SERVER_AUDIENCE means nothing; those that protect a server are MCP_RESOURCE_SERVER_CANONICAL_URL,
            """)
    void aVariableThatSaysNothingIsAMistakeToo(String name, String message) {
        ResourceVariables variables = new ResourceVariables(Map.of("MCP_RESOURCE_SERVER_" + name, " "));
        MistakeException mistake = assertThrows(MistakeException.class, variables::resource);
        assertTrue(String.valueOf(mistake.getMessage()).startsWith(message), mistake.getMessage());
    }

    @Test
    void theUrlIsNeededToo() {
        MistakeException mistake =
                assertThrows(MistakeException.class, () -> new ResourceVariables(Map.of(SERVERS, GOOD)).resource());
        assertTrue(String.valueOf(mistake.getMessage()).startsWith(URL + " is missing or empty"), mistake.getMessage());
    }
}
