package dev.lathe.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpServer;
import dev.lathe.feature.ToolResult;
import dev.lathe.http.endpoint.Doorman;
import dev.lathe.http.endpoint.Request;
import dev.lathe.http.endpoint.Station;
import dev.lathe.http.endpoint.Talk;
import dev.lathe.http.endpoint.Tools;
import dev.lathe.http.endpoint.Wire;
import dev.lathe.server.Server;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An HTTP server from its start on: where it listens, who may come, and what it serves at which path. */
final class McpHttpTest {

    private static Server server(String answer) {
        return Station.server(new Tools().with("who", (arguments, context) -> ToolResult.text(answer)))
                .build();
    }

    /** The least that a client has to do. */
    @Test
    void isSpokenToByAnyHttpClient() throws IOException, InterruptedException {
        try (McpHttp http = McpHttp.builder(server("me")).start()) {
            HttpRequest request = HttpRequest.newBuilder(http.uri())
                    .header("Content-Type", "application/json")
                    .header("Accept", "application/json, text/event-stream")
                    .header("MCP-Protocol-Version", "2026-07-28")
                    .header("Mcp-Method", "tools/call")
                    .header("Mcp-Name", "who")
                    .POST(HttpRequest.BodyPublishers.ofString("""
                            {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "who", "_meta": {
                              "io.modelcontextprotocol/protocolVersion": "2026-07-28",
                              "io.modelcontextprotocol/clientCapabilities": {}}}}
                            """))
                    .build();
            HttpResponse<String> response =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            assertEquals(200, response.statusCode());
            assertTrue(response.body().contains("\"text\":\"me\""), response.body());
            http.close(Duration.ZERO);
        }
    }

    @Test
    void listensOnThisMachineAloneAtAFreePort() throws IOException {
        try (McpHttp http = McpHttp.builder(server("me")).start()) {
            assertTrue(http.address().getAddress().isLoopbackAddress());
            assertEquals(URI.create("http://127.0.0.1:" + http.address().getPort() + "/mcp"), http.uri());
        }
    }

    @Test
    void doesNotStartWhereAnotherListens() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            McpHttpBuilder builder = McpHttp.builder(server("me")).port(other.getLocalPort());
            assertThrows(BindException.class, builder::start);
        }
    }

    /** Whoever has made a mistake corrects it and starts again. */
    @Test
    void leavesNothingBehindWhenItCannotStart() throws IOException {
        Server server = Station.server(Tools.echo()).build();
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        McpHttpBuilder mistaken = McpHttp.builder(server).port(port).allowedOrigins("no origin");
        assertThrows(IllegalArgumentException.class, mistaken::start);
        try (McpHttp http = McpHttp.builder(server).port(port).start()) {
            assertEquals(port, http.address().getPort());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/live", "/.well-known/oauth-protected-resource", "mcp", "/a b"})
    void refusesPathsThatAreNotItsToGive(String path) {
        assertThrows(
                IllegalArgumentException.class,
                () -> McpHttp.builder(Station.server(Tools.echo()).build()).path(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::"})
    void doesNotLetOtherMachinesInByMistake(String host) {
        McpHttpBuilder builder = McpHttp.builder(server("me")).host(host).allowedHosts("mcp.example.com");
        IllegalStateException refusal = assertThrows(IllegalStateException.class, builder::start);
        assertEquals(
                "'" + host
                        + "' lets other machines in; set resourceServer() or authentication(), or withoutAuthentication() on purpose",
                refusal.getMessage());
    }

    /** Behind a proxy on the same machine, everybody comes from there. */
    @Test
    void doesNotLetOtherMachinesInByAnotherName() {
        McpHttpBuilder builder = McpHttp.builder(server("me")).allowedHosts("localhost:80", "mcp.example.com");
        for (Executable beginning : List.<Executable>of(builder::start, builder::handler)) {
            IllegalStateException refusal = assertThrows(IllegalStateException.class, beginning);
            assertEquals(
                    "allowedHosts() lets other machines in; set resourceServer() or authentication(), or withoutAuthentication() on purpose",
                    refusal.getMessage());
        }
    }

    @Test
    void twoSendersAreOneTooMany() throws IOException {
        try (McpHttp http = McpHttp.builder(server("me")).start();
                Talk client = Talk.stateless(http.uri(), "")) {
            Request list = client.request("tools/list", "");
            Request twice = list.with("Authorization", "Basic YTpi").with("authorization", "Basic YTpj");
            assertEquals("400 -32600", client.ask(twice).verdict());
        }
    }

    @Test
    void aFilterMustSayWhoItHasLetIn() throws IOException {
        McpHttpBuilder builder =
                McpHttp.builder(server("me")).authentication(Filter.beforeHandler("forgets", exchange -> {}));
        try (McpHttp http = builder.start();
                Talk client = Talk.stateless(http.uri(), "")) {
            assertEquals(
                    "500 -32600", client.ask(client.request("tools/list", "")).verdict());
        }
    }

    @Test
    void wantsToKnowByWhichNamesOtherMachinesCallIt() {
        McpHttpBuilder builder = McpHttp.builder(server("me")).host("0.0.0.0").withoutAuthentication();
        IllegalStateException refusal = assertThrows(IllegalStateException.class, builder::start);
        assertEquals(
                "'0.0.0.0' is reached by names that are not known here; set allowedHosts() to those clients use",
                refusal.getMessage());
    }

    @Test
    void letsOtherMachinesInOnPurpose() throws IOException {
        McpHttpBuilder open = McpHttp.builder(server("me")).withoutAuthentication();
        McpHttpBuilder guarded = McpHttp.builder(server("me")).authentication(new Doorman());
        for (McpHttpBuilder builder : new McpHttpBuilder[] {open, guarded}) {
            try (McpHttp http =
                    builder.host("0.0.0.0").allowedHosts("mcp.example.com").start()) {
                assertFalse(http.address().getAddress().isLoopbackAddress());
                URI local = URI.create("http://127.0.0.1:" + http.address().getPort() + "/mcp");
                try (Talk client = Talk.stateless(local, "").with("User", "me")) {
                    Request list = client.request("tools/list", "");
                    assertEquals(
                            "200 result",
                            client.ask(list.with("Host", "mcp.example.com")).verdict());
                    assertEquals(
                            403, client.ask(list.with("Host", "evil.example")).status());
                }
                http.close(Duration.ZERO);
            }
        }
    }

    @Test
    void servesSeveralServersEachAtItsPath() throws IOException {
        try (McpHttp http = McpHttp.builder(server("the first"))
                .server("/mcp/second", server("the second"))
                .server("/third", server("the third"))
                .start()) {
            try (Talk first = Talk.stateless(http.uri(), "");
                    Talk second = Talk.stateless(http.uri().resolve("/mcp/second"), "");
                    Talk third = Talk.session(http.uri().resolve("/third"), "2025-11-25", "")) {
                assertEquals("the first", first.say("who", ""));
                assertEquals("the second", second.say("who", ""));
                assertEquals("the third", third.say("who", ""));
                // A session is one of its server.
                Request ping = third.request("ping", "");
                assertEquals("404 -32600", third.ask(ping.path("/mcp")).verdict());
                assertEquals("200 result", third.ask(ping).verdict());
            }
            http.close(Duration.ZERO);
        }
    }

    @Test
    void hasOneServerAtAPath() {
        McpHttpBuilder builder = McpHttp.builder(server("me")).server("/mcp", server("somebody else"));
        assertEquals(
                "two servers have the path '/mcp'",
                assertThrows(IllegalStateException.class, builder::start).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/mcp/", "/mcpx", "/MCP", "/mcp/../mcp", "/%6dcp", "/mcp;a", "/health/mcp"})
    void hasNothingAtOtherPaths(String path) {
        try (Station station = Station.of(Tools.echo())) {
            Talk client = station.stateless();
            assertEquals(
                    "404 -32600",
                    client.ask(client.request("tools/list", "").path(path)).verdict());
        }
    }

    @Test
    void doesNotLookAtTheQuery() {
        try (Station station = Station.of(Tools.echo())) {
            Talk client = station.stateless();
            assertEquals(
                    "200 result",
                    client.ask(client.request("tools/list", "").path("/mcp?a=b"))
                            .verdict());
        }
    }

    @Test
    void tellsHowItIs() {
        try (Station station = Station.of(Tools.echo(), options -> options.authentication(new Doorman()))) {
            // Nobody who asks for that has to say who he is.
            try (Talk prober = Talk.stranger(station.uri());
                    Wire wire = prober.wire()) {
                for (int i = 0; i < 2; i++) {
                    assertEquals(
                            Talk.json("{'status':'ready'}"),
                            wire.ask(Request.of("GET", "/health")).body());
                    assertEquals(
                            Talk.json("{'status':'live'}"),
                            wire.ask(Request.of("GET", "/health/live")).body());
                }
                assertEquals("no-store", wire.ask(Request.of("GET", "/health")).header("Cache-Control"));
                // It is behind the guard like everything else.
                Request foreign = Request.of("GET", "/health").with("Host", "evil.example");
                assertEquals(403, prober.ask(foreign).status());
            }
        }
    }

    @Test
    void isAHandlerOfAnotherServer() throws IOException {
        ExecutorService threads = Executors.newCachedThreadPool();
        HttpServer own = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        McpHandler handler = McpHttp.builder(server("a guest")).handler();
        own.setExecutor(threads);
        own.createContext("/tools/mcp", handler);
        own.createContext("/", exchange -> exchange.sendResponseHeaders(418, -1));
        own.start();
        URI uri = URI.create("http://localhost:" + own.getAddress().getPort() + "/tools/mcp");
        try (Talk stateless = Talk.stateless(uri, "");
                Talk session = Talk.session(uri, "2025-11-25", "")) {
            assertEquals("a guest", stateless.say("who", ""));
            assertEquals("a guest", session.say("who", ""));
            // A context matches what begins with its path, a handler does not.
            Request list = stateless.request("tools/list", "");
            assertEquals(
                    "404 -32600", stateless.ask(list.path("/tools/mcp/more")).verdict());
            assertEquals("404 -32600", stateless.ask(list.path("/tools/mcpx")).verdict());
            assertEquals(418, stateless.ask(list.path("/elsewhere")).status());
            assertEquals(
                    403,
                    stateless.ask(list.with("Origin", "https://evil.example")).status());

            handler.close(Duration.ZERO);
            assertEquals("503 -32600", stateless.ask(list).verdict());
            assertEquals(418, stateless.ask(list.path("/elsewhere")).status());
        } finally {
            own.stop(0);
            threads.shutdown();
        }
    }

    @Test
    void aHandlerIsOfOneServer() {
        McpHttpBuilder builder = McpHttp.builder(server("me")).server("/other", server("somebody else"));
        assertEquals(
                "a handler serves one server; make another handler for the other one",
                assertThrows(IllegalStateException.class, builder::handler).getMessage());
    }
}
