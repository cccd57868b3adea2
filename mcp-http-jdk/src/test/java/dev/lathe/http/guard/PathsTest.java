package dev.lathe.http.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which targets are for the route '/mcp'. The contexts of the server match prefixes, and of the decoded path. */
final class PathsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/mcp",
                "/mcp?",
                "/mcp?x=1",
                "/mcp?x=/other",
                "/mcp??",
                "http://localhost:8080/mcp",
                "http://localhost:8080/mcp?x=1"
            })
    void theQueryIsNotLookedAt(String target) {
        assertEquals("/mcp", Paths.of(Sent.post().to(target).head()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/mcp/",
                "/mcpx",
                "/mcpfoo",
                "/mcp/../x",
                "/x/../mcp",
                "/./mcp",
                "/%6dcp",
                "/mcp%00x",
                "/mcp%2f",
                "/mcp;v=1",
                "/mcp#frag",
                "/mcp?x#frag",
                "/MCP",
                "//mcp",
                "//h/mcp",
                "//evil.example:8080/mcp",
                "///mcp",
                "http://localhost:8080//mcp",
                "http://localhost:8080/%6dcp",
                "http://localhost:8080/x/../mcp",
                "http://localhost:8080",
                "mcp",
                "*",
                "",
                "localhost:8080",
                "urn:/mcp#"
            })
    void everythingElseIsAnotherPath(String target) {
        assertNotEquals("/mcp", Paths.of(Sent.post().to(target).head()));
    }
}
