package dev.lathe.authorization;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;

/** Whoever calls the notes, with one token or another. */
record NotesClient(URI url) {

    /** Calls a tool without a token. */
    Answer call(String tool, String arguments) throws IOException, InterruptedException {
        return Answer.to(request(tool, arguments).build());
    }

    Answer call(String token, String tool, String arguments) throws IOException, InterruptedException {
        return Answer.to(request(tool, arguments)
                .header("Authorization", "Bearer " + token)
                .build());
    }

    /** Returns the names of the tools that the official client sees. */
    List<String> tools(String token) {
        var transport = HttpClientStreamableHttpTransport.builder(
                        url.resolve("/").toString())
                .endpoint(url.getPath())
                .addHttpRequestCustomizer(
                        (request, method, uri, body, context) -> request.header("Authorization", "Bearer " + token))
                .build();
        try (McpSyncClient client = McpClient.sync(transport).build()) {
            client.initialize();
            return client.listTools().tools().stream().map(McpSchema.Tool::name).toList();
        }
    }

    private HttpRequest.Builder request(String tool, String arguments) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url).POST(BodyPublishers.ofString(body(tool, arguments)));
        headers(tool).forEach(request::header);
        return request;
    }

    static String body(String tool, String arguments) {
        return """
                {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {
                  "name": "%s", "arguments": %s, "_meta": {
                    "io.modelcontextprotocol/protocolVersion": "2026-07-28",
                    "io.modelcontextprotocol/clientCapabilities": {}}}}""".formatted(tool, arguments);
    }

    static Map<String, String> headers(String tool) {
        return Map.of(
                "Content-Type", "application/json",
                "Accept", "application/json, text/event-stream",
                "MCP-Protocol-Version", "2026-07-28",
                "Mcp-Method", "tools/call",
                "Mcp-Name", tool);
    }
}
