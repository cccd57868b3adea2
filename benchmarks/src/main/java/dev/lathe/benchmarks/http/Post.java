package dev.lathe.benchmarks.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request, always the same one.
 *
 * @param port where the server listens on this machine
 */
record Post(int port, String path, Map<String, String> headers, String body) {

    /** What a request of revision 2026-07-28 has in its params. */
    static final String META = """
            "_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28",\
            "io.modelcontextprotocol/clientInfo":{"name":"load","version":"1.0.0"},\
            "io.modelcontextprotocol/clientCapabilities":{}}""";

    private static final String HOST = "127.0.0.1";

    /** Makes the request for a server of revision 2026-07-28, where headers say what the body says. */
    static Post stateless(int port, String path, String method, String name, String body) {
        Map<String, String> headers = common("2026-07-28");
        headers.put("Mcp-Method", method);
        if (!name.isEmpty()) {
            headers.put("Mcp-Name", name);
        }
        return new Post(port, path, headers, body);
    }

    /** Makes the request for a server of revision 2025-11-25 that keeps no sessions. */
    static Post handshake(int port, String path, String body) {
        return new Post(port, path, common("2025-11-25"), body);
    }

    private static Map<String, String> common(String revision) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("Accept", "application/json, text/event-stream");
        headers.put("MCP-Protocol-Version", revision);
        return headers;
    }

    InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    /** Returns what goes over the wire. */
    byte[] bytes() {
        StringBuilder text = new StringBuilder("POST " + path + " HTTP/1.1\r\nHost: " + HOST + ":" + port + "\r\n");
        headers.forEach(
                (name, value) -> text.append(name).append(": ").append(value).append("\r\n"));
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        text.append("Content-Length: ").append(length).append("\r\n\r\n").append(body);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Sends it once, and returns the body of the answer.
     *
     * @throws IOException if the answer tells of an error
     */
    byte[] once() throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://" + HOST + ":" + port + path))
                .version(HttpClient.Version.HTTP_1_1)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        HttpResponse<byte[]> response = sent(request.build());
        String text = new String(response.body(), StandardCharsets.UTF_8);
        if (response.statusCode() != 200 || !text.contains("\"result\":{") || text.contains("\"isError\":true")) {
            throw new IOException(path + " answers " + response.statusCode() + ": " + text);
        }
        return response.body();
    }

    private static HttpResponse<byte[]> sent(HttpRequest request) throws IOException {
        try {
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException(stop);
        }
    }
}
