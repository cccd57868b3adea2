package dev.lathe.http.endpoint;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** An HTTP request as a client writes it. It never changes; each change makes another one. */
public record Request(String method, String path, Map<String, String> headers, String body) {

    /** What an MCP client posts. */
    public static Request post(String path, String body) {
        return new Request("POST", path, Map.of(), body)
                .with("Content-Type", "application/json")
                .with("Accept", "application/json, text/event-stream");
    }

    /** How an MCP client listens. */
    public static Request get(String path) {
        return new Request("GET", path, Map.of(), "").with("Accept", "text/event-stream");
    }

    /** Any other request without a body. */
    public static Request of(String method, String path) {
        return new Request(method, path, Map.of(), "");
    }

    /** Returns it with that header in the place of one of the same name. */
    public Request with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(headers);
        changed.put(name, value);
        return new Request(method, path, changed, body);
    }

    public Request without(String name) {
        Map<String, String> changed = new LinkedHashMap<>(headers);
        if (changed.remove(name) == null) {
            throw new IllegalArgumentException(name + " is not there");
        }
        return new Request(method, path, changed, body);
    }

    public Request method(String other) {
        return new Request(other, path, headers, body);
    }

    public Request path(String other) {
        return new Request(method, other, headers, body);
    }

    /** Returns it with another body, which its headers may not agree with. */
    public Request body(String other) {
        return new Request(method, path, headers, other);
    }

    /** Returns what goes over the wire. */
    byte[] bytes(URI server) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
        Request whole = headers.containsKey("Host") ? this : with("Host", server.getAuthority());
        whole.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        if (content.length > 0) {
            head.append("Content-Length: ").append(content.length).append("\r\n");
        }
        return (head + "\r\n" + body).getBytes(StandardCharsets.UTF_8);
    }
}
