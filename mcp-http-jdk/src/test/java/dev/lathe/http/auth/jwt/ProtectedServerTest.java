package dev.lathe.http.auth.jwt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.http.McpHandler;
import dev.lathe.http.McpHttp;
import dev.lathe.http.ResourceServer;
import dev.lathe.server.Server;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A whole server whose tools need scopes: what it tells whom, from the first request without a token on. */
final class ProtectedServerTest {

    private static final String METADATA = "https://mcp.example/.well-known/oauth-protected-resource/mcp";
    private static final String ANY = "Bearer resource_metadata=\"" + METADATA + "\", scope=\"notes:read\"";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Server server =
            Server.builder("notes", "1.0.0").features(new Notes()).build();
    private KeyServer keys;
    private JwtVerifier verifier;
    private ResourceServer resource;
    private McpHttp http;

    @BeforeEach
    void start() throws IOException {
        keys = new KeyServer();
        keys.publish("/first", TestKeys.set(TestKeys.RSA));
        verifier = Servers.verifier(System::nanoTime, Servers.first(keys));
        resource = ResourceServer.of(Draft.RESOURCE, verifier, List.of("https://as.example"))
                .scopesSupported(List.of("profile"))
                .challengeScopes(List.of("notes:read"))
                .hierarchy(ProtectedServerTest::implied);
        http = McpHttp.builder(server).resourceServer(resource).start();
    }

    @AfterEach
    void stop() {
        http.close();
        keys.close();
    }

    @Test
    void whoHasNoTokenLearnsWhereToGetOne() throws Exception {
        HttpResponse<String> refused = call("read", "");
        assertEquals(401, refused.statusCode());
        assertEquals(List.of(ANY), refused.headers().allValues("WWW-Authenticate"));
        for (String place : List.of("", "/mcp")) {
            HttpResponse<String> document =
                    send(HttpRequest.newBuilder(at("/.well-known/oauth-protected-resource" + place)));
            assertEquals(200, document.statusCode());
            assertEquals(
                    "{\"resource\":\"https://mcp.example/mcp\",\"authorization_servers\":[\"https://as.example\"],"
                            + "\"scopes_supported\":[\"notes:read\",\"notes:write\",\"profile\"],"
                            + "\"bearer_methods_supported\":[\"header\"]}",
                    document.body());
        }
    }

    @Test
    void theDocumentKnowsWhatHasComeSince() throws Exception {
        server.add(new Late());
        String document = send(HttpRequest.newBuilder(at("/.well-known/oauth-protected-resource")))
                .body();
        assertTrue(document.contains("\"notes:late\",\"notes:read\""), document);
    }

    @Test
    void aHandlerServesTheDocumentWhereItIsMounted() throws Exception {
        HttpServer own = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        try (McpHandler handler =
                McpHttp.builder(server).resourceServer(resource).handler()) {
            own.createContext("/.well-known/oauth-protected-resource", handler);
            own.createContext("/health", handler);
            own.setExecutor(Runnable::run);
            own.start();
            verifier.refreshNow();
            URI root = URI.create("http://127.0.0.1:" + own.getAddress().getPort());
            for (String path : List.of("/.well-known/oauth-protected-resource/mcp", "/health", "/health/live")) {
                assertEquals(
                        200, send(HttpRequest.newBuilder(root.resolve(path))).statusCode(), path);
            }
        } finally {
            own.stop(0);
        }
    }

    @Test
    void whoTakesProofsSaysHowTheyMayBeSigned() throws Exception {
        ResourceServer bound = resource.proofs(DpopProofs.of(Draft.RESOURCE));
        try (McpHttp other = McpHttp.builder(server).resourceServer(bound).start()) {
            String document = send(HttpRequest.newBuilder(other.uri().resolve("/.well-known/oauth-protected-resource")))
                    .body();
            assertTrue(document.contains("\"dpop_signing_alg_values_supported\":[\"RS256\",\"ES256\"]"), document);
        }
    }

    @Test
    void theDocumentIsOnlyRead() throws Exception {
        HttpResponse<String> refused = send(HttpRequest.newBuilder(at("/.well-known/oauth-protected-resource"))
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
        assertEquals(405, refused.statusCode());
        assertEquals("GET, HEAD", refused.headers().firstValue("Allow").orElse(""));
    }

    @Test
    void everyOtherPathNeedsAToken() throws Exception {
        for (String path : List.of("/mcp", "/", "/other")) {
            assertEquals(401, send(HttpRequest.newBuilder(at(path))).statusCode(), path);
        }
    }

    @Test
    void aTokenAllowsWhatItsScopesSay() throws Exception {
        String reader = token("notes:read");
        HttpResponse<String> read = call("read", reader);
        assertEquals(200, read.statusCode());
        assertTrue(read.body().contains("[\\\"https://as.example\\\",\\\"alice\\\",\\\"app\\\"]"), read.body());
        assertFalse(read.body().contains(reader));
    }

    @Test
    void allTheScopesOfAToolAreNamedAtOnce() throws Exception {
        HttpResponse<String> refused = call("write", token("notes:read"));
        assertEquals(403, refused.statusCode());
        assertEquals(
                "Bearer error=\"insufficient_scope\", scope=\"notes:read notes:write\", resource_metadata=\"" + METADATA
                        + "\"",
                refused.headers().firstValue("WWW-Authenticate").orElse(""));
        assertTrue(refused.body().contains("\"id\":1,\"error\":{\"code\":403,"), refused.body());
        assertEquals(200, call("write", token("notes:read notes:write")).statusCode());
    }

    @Test
    void aScopeMayImplyOthers() throws Exception {
        assertEquals(200, call("write", token("notes:admin")).statusCode());
    }

    @Test
    void aListHasWhatItsReaderMayUse() throws Exception {
        String list = post("tools/list", "", "", token("notes:read")).body();
        assertTrue(list.contains("\"read\"") && !list.contains("\"write\""), list);
        assertTrue(list.contains("\"cacheScope\":\"private\""), list);
    }

    /** A session belongs to whom it was begun by, not to who knows its id. */
    @Test
    void nobodyElseUsesASession() throws Exception {
        String initialize = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{"
                + "\"protocolVersion\":\"2025-11-25\",\"capabilities\":{},\"clientInfo\":{\"name\":\"a\",\"version\":\"1\"}}}";
        String alice = token("notes:read");
        String id = send(json(initialize, alice))
                .headers()
                .firstValue("Mcp-Session-Id")
                .orElseThrow();
        String ping = "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"ping\"}";
        assertEquals(200, send(json(ping, alice).header("Mcp-Session-Id", id)).statusCode());
        String bob = Draft.good().claim("sub", "\"bob\"").signedBy(TestKeys.RSA);
        HttpResponse<String> foreign = send(json(ping, bob).header("Mcp-Session-Id", id));
        HttpResponse<String> unknown = send(json(ping, bob).header("Mcp-Session-Id", "unknown"));
        assertEquals(404, foreign.statusCode());
        assertEquals(unknown.body(), foreign.body());
        assertEquals(401, send(json(ping, "").header("Mcp-Session-Id", id)).statusCode());
    }

    private static Set<String> implied(Set<String> scopes) {
        Set<String> all = new HashSet<>(scopes);
        if (scopes.contains("notes:admin")) {
            all.addAll(List.of("notes:read", "notes:write"));
        }
        return all;
    }

    private static String token(String scopes) {
        return Draft.good().claim("scope", "\"" + scopes + "\"").signedBy(TestKeys.RSA);
    }

    private HttpResponse<String> call(String tool, String token) throws Exception {
        return post("tools/call", tool, "\"name\":\"" + tool + "\",", token);
    }

    private HttpResponse<String> post(String method, String name, String params, String token) throws Exception {
        String body =
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"" + method + "\",\"params\":{" + params + "\"_meta\":{"
                        + "\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
                        + "\"io.modelcontextprotocol/clientCapabilities\":{}}}}";
        HttpRequest.Builder request =
                json(body, token).header("MCP-Protocol-Version", "2026-07-28").header("Mcp-Method", method);
        return send(name.isEmpty() ? request : request.header("Mcp-Name", name));
    }

    private HttpRequest.Builder json(String body, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(http.uri())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, text/event-stream")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI at(String path) {
        return http.uri().resolve(path);
    }

    /** A tool that the server has not from the beginning. */
    private record Late() implements Features {
        @Override
        public List<ToolEntry> tools() {
            return List.of(Notes.tool("late").scopes("notes:late"));
        }
    }

    /** A tool that reads, and one that writes. */
    private record Notes() implements Features {

        @Override
        public List<ToolEntry> tools() {
            return List.of(tool("read").scopes("notes:read"), tool("write").scopes("notes:read", "notes:write"));
        }

        private static ToolEntry tool(String name) {
            return new ToolEntry(name, "{\"name\":\"" + name + "\",\"inputSchema\":{\"type\":\"object\"}}");
        }

        @Override
        public ToolResult call(String tool, Arguments arguments, McpContext context) {
            return ToolResult.text(context.caller().identity().principal().orElse("nobody"));
        }
    }
}
