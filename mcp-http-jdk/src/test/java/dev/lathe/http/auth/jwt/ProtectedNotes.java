package dev.lathe.http.auth.jwt;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.http.McpHttp;
import dev.lathe.http.McpHttpBuilder;
import dev.lathe.http.ResourceServer;
import dev.lathe.http.auth.RawHttp;
import dev.lathe.http.auth.RawHttp.Answer;
import dev.lathe.server.Server;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/**
 * A server whose tools need scopes, and the keys of those whose tokens it takes. It speaks of whatever revision a
 * request is of; its keys grow old when a test says so.
 */
final class ProtectedNotes implements AutoCloseable {

    static final String READER = token("notes:read");

    private final KeyServer keys;
    private final AtomicLong nanos = new AtomicLong();
    private final McpHttp http;
    private final List<Socket> begun = new ArrayList<>();

    /** Begins where there are keys. */
    ProtectedNotes(UnaryOperator<McpHttpBuilder> settings) throws IOException {
        this(published(), settings);
    }

    /** Begins where there are these keys, which a server gets when it starts. */
    ProtectedNotes(KeyServer keys, UnaryOperator<McpHttpBuilder> settings) throws IOException {
        this.keys = keys;
        ResourceServer resource = ResourceServer.of(
                        Draft.RESOURCE,
                        Servers.verifier(nanos::get, Servers.first(keys)),
                        List.of("https://as.example"))
                .challengeScopes(List.of("notes:read"));
        Server server = Server.builder("notes", "1.0.0").features(new Notes()).build();
        http = settings.apply(McpHttp.builder(server).resourceServer(resource)).start();
    }

    private static KeyServer published() throws IOException {
        KeyServer keys = new KeyServer();
        keys.publish("/first", TestKeys.set(TestKeys.RSA));
        return keys;
    }

    static String token(String scopes) {
        return Draft.good().claim("scope", "\"" + scopes + "\"").signedBy(TestKeys.RSA);
    }

    /** Lets time pass, for keys. */
    void pass(long nanoseconds) {
        nanos.addAndGet(nanoseconds);
    }

    /** Calls a tool, by the revision without sessions. */
    Answer call(String tool, String token) throws IOException {
        String body = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"" + tool
                + "\",\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
                + "\"io.modelcontextprotocol/clientCapabilities\":{}}}}";
        return post(body, token, "MCP-Protocol-Version: 2026-07-28", "Mcp-Method: tools/call", "Mcp-Name: " + tool);
    }

    /** Begins a session and returns its id. */
    String session(String token) throws IOException {
        return post(
                        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{"
                                + "\"protocolVersion\":\"2025-11-25\",\"capabilities\":{},"
                                + "\"clientInfo\":{\"name\":\"a\",\"version\":\"1\"}}}",
                        token)
                .header("Mcp-Session-Id");
    }

    /** Posts a message; with no token at all if that is empty. */
    Answer post(String body, String token, String... headers) throws IOException {
        List<String> all = new ArrayList<>(List.of(headers));
        all.add("Content-Type: application/json");
        all.add("Content-Length: " + body.length());
        return send("POST", body, token, all);
    }

    /** Sends a request without a body. */
    Answer send(String method, String token, String... headers) throws IOException {
        return send(method, "", token, List.of(headers));
    }

    private Answer send(String method, String body, String token, List<String> headers) throws IOException {
        List<String> all = new ArrayList<>(headers);
        all.add("Accept: application/json, text/event-stream");
        if (!token.isEmpty()) {
            all.add("Authorization: Bearer " + token);
        }
        return new RawHttp(http.address().getPort()).send(method + " /mcp HTTP/1.1", all, body);
    }

    /** Sends this over a connection that stays, and waits for nothing. */
    void begin(String request) throws IOException {
        Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), http.address().getPort());
        begun.add(socket);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        for (Socket socket : begun) {
            socket.close();
        }
        http.close();
        keys.close();
    }

    /** A tool that says all that it is told of who calls it, and one that nobody may use who only reads. */
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
            return ToolResult.text(context + "\n" + context.caller() + "\n" + context.meta() + "\n" + context.trace()
                    + "\n" + arguments);
        }
    }
}
