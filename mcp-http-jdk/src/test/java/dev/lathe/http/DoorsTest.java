package dev.lathe.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpServer;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import dev.lathe.http.auth.InvalidTokenException;
import dev.lathe.http.auth.RawHttp;
import dev.lathe.http.auth.RawHttp.Answer;
import dev.lathe.http.auth.TokenFlaw;
import dev.lathe.server.Server;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Every way into a protected server but two is closed to who has no token: its metadata, and its health. */
final class DoorsTest {

    private static final String METADATA = "/.well-known/oauth-protected-resource";

    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "get", "MCP");

    private static final List<String> ROUTES = List.of("/mcp", "/other", "/other/below", "/");

    /** What somebody might take for a public path. */
    private static final List<String> NEAR_MISSES = List.of(
            METADATA + "/",
            METADATA + "/mcp/",
            METADATA + "/other",
            METADATA + "/../../mcp",
            METADATA + "2",
            "/.well-known/OAuth-protected-resource",
            "/.well-known%2Foauth-protected-resource",
            "/.well-known/",
            "/.well-known/openid-configuration",
            "/mcp" + METADATA,
            "/health/",
            "/health/ready",
            "/health/../mcp",
            "/health/live/../../mcp",
            "/health;x=/mcp",
            "/healthy",
            "/Health",
            "/%68ealth",
            "/./health",
            "/mcp/health",
            "/mcp?/health",
            "http://localhost/mcp",
            "http://localhost//health");

    private final ResourceServer resource = ResourceServer.of(
            "https://mcp.example/mcp",
            token -> {
                throw new InvalidTokenException(TokenFlaw.MALFORMED);
            },
            List.of("https://as.example"));

    private static Server server() {
        return Server.builder("notes", "1.0.0").build();
    }

    @Test
    void everyRouteOfAServerIsClosed() throws IOException {
        McpHttpBuilder builder = McpHttp.builder(server())
                .server("/other", server())
                .server("/other/below", server())
                .server("/", server())
                .resourceServer(resource);
        try (McpHttp http = builder.start()) {
            assertOnlyTwoAreOpen(new RawHttp(http.address().getPort()));
        }
    }

    /** Whatever contexts somebody else's server has for it. */
    @Test
    void everyContextOfAHandlerIsClosed() throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        HttpServer own = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        try (McpHandler handler =
                McpHttp.builder(server()).resourceServer(resource).handler()) {
            for (String context : List.of("/", "/mcp", "/other", "/health", METADATA)) {
                own.createContext(context, handler);
            }
            own.setExecutor(threads);
            own.start();
            assertOnlyTwoAreOpen(new RawHttp(own.getAddress().getPort()));
        } finally {
            own.stop(0);
            threads.shutdownNow();
        }
    }

    /** So there is none that a filter could have been forgotten for. */
    @Test
    void thereIsOneContext() {
        List<String> makers = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("dev.lathe.http").stream()
                        .flatMap(type -> type.getMethodCallsFromSelf().stream())
                        .filter(call -> call.getName().equals("createContext"))
                        .map(JavaMethodCall::getOriginOwner)
                        .map(owner -> owner.getSimpleName())
                        .toList();
        assertEquals(List.of("McpHttp"), makers);
    }

    /** A filter of the user's own comes behind the one for tokens, and so need not ask. */
    @Test
    void nobodyElseSeesWhoHasNoToken() throws IOException {
        AtomicInteger seen = new AtomicInteger();
        Filter counting = Filter.beforeHandler("counts", exchange -> seen.incrementAndGet());
        McpHttpBuilder builder = McpHttp.builder(server()).filter(counting).resourceServer(resource);
        try (McpHttp http = builder.start()) {
            Answer answer = new RawHttp(http.address().getPort()).send("POST /mcp HTTP/1.1", List.of());
            assertEquals(401, answer.status());
        }
        assertEquals(0, seen.get());
    }

    private static void assertOnlyTwoAreOpen(RawHttp client) throws IOException {
        for (String method : METHODS) {
            for (String path : ROUTES) {
                assertClosed(client, method, path);
            }
        }
        for (String path : NEAR_MISSES) {
            assertClosed(client, "GET", path);
            assertClosed(client, "POST", path);
        }
        for (String path : List.of("/health", "/health/live")) {
            assertEquals(200, send(client, "GET", path).status(), path);
            assertClosed(client, "POST", path);
        }
        for (String path : List.of(METADATA, METADATA + "/mcp")) {
            assertEquals(200, send(client, "GET", path).status(), path);
            assertEquals(405, send(client, "POST", path).status(), path);
        }
    }

    private static void assertClosed(RawHttp client, String method, String path) throws IOException {
        Answer answer = send(client, method, path);
        assertEquals(401, answer.status(), () -> method + " " + path + ": " + answer.text());
        assertTrue(
                answer.header("WWW-Authenticate").startsWith("Bearer resource_metadata="),
                () -> method + " " + path + ": " + answer.text());
    }

    private static Answer send(RawHttp client, String method, String path) throws IOException {
        return client.send(method + " " + path + " HTTP/1.1", List.of());
    }
}
