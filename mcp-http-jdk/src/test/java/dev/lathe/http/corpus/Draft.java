package dev.lathe.http.corpus;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A request: a good one, until it is spoiled. Nobody looks at what is written into it but for the names and escapes, so
 * it can be as bad as one likes.
 */
final class Draft {

    private static final String META = """
            "_meta":{"progressToken":"p","io.modelcontextprotocol/protocolVersion":"2026-07-28",\
            "io.modelcontextprotocol/clientCapabilities":{}}""";

    private static final String HANDSHAKE = """
            {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25",\
            "capabilities":{},"clientInfo":{"name":"raw","version":"1"}}}""";

    private final Names names;
    private String line = "POST /mcp HTTP/1.1";
    private List<String> headers = List.of();
    private String body = "";
    private boolean declaresLength = true;
    private String bytes = "";

    /** Begins with a call of the tool, without a session. */
    Draft(Names names) {
        this.names = names;
        call("{}");
    }

    /** Spoils it by one line of a table: bad-heads.txt tells what may stand there. */
    Draft spoil(String change) {
        int blank = (change + " ").indexOf(' ');
        String rest = filled(change.substring(Math.min(blank + 1, change.length())));
        switch (change.substring(0, blank)) {
            case "session" -> callInSession();
            case "handshake" -> handshake();
            case "line" -> line = rest;
            case "body" -> body = rest;
            case "arguments" -> call(rest);
            case "omit" -> omit(rest);
            case "set" -> {
                omit(rest.substring(0, rest.indexOf(':')));
                headers.add(rest);
            }
            case "add" -> headers.add(rest);
            case "bytes" -> bytes = rest;
            default -> throw new IllegalArgumentException(change);
        }
        return this;
    }

    byte[] bytes() {
        return bytes.isEmpty() ? written() : Escapes.bytes(bytes);
    }

    private byte[] written() {
        byte[] content = Escapes.bytes(body);
        List<String> head = new ArrayList<>(List.of(line));
        head.addAll(headers);
        if (declaresLength) {
            head.add("Content-Length: " + content.length);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(Escapes.bytes(String.join("\\r\\n", head) + "\\r\\n\\r\\n"));
        all.writeBytes(content);
        return all.toByteArray();
    }

    private void call(String arguments) {
        begin(body("\"arguments\":" + arguments + "," + META));
        headers.addAll(List.of("MCP-Protocol-Version: 2026-07-28", "Mcp-Method: tools/call", "Mcp-Name: order"));
    }

    private void callInSession() {
        begin(body("\"arguments\":{}"));
        headers.addAll(List.of("MCP-Protocol-Version: 2025-11-25", "Mcp-Session-Id: " + names.session()));
    }

    private void handshake() {
        begin(HANDSHAKE);
    }

    private void begin(String good) {
        body = good;
        headers = new ArrayList<>(List.of(
                "Host: localhost", "Content-Type: application/json", "Accept: application/json, text/event-stream"));
    }

    private static String body(String params) {
        return "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"order\"," + params
                + "}}";
    }

    private void omit(String name) {
        String start = name.toLowerCase(Locale.ROOT) + ":";
        if (name.equals("Content-Length")) {
            declaresLength = false;
        } else if (!headers.removeIf(header -> header.toLowerCase(Locale.ROOT).startsWith(start))) {
            throw new IllegalArgumentException("no '" + name + "' is there that could be left out");
        }
    }

    private String filled(String text) {
        return names.fill(text)
                .replace("$call", body)
                .replace("$size", String.format("%08x", body.length()))
                .replace("$meta", META);
    }
}
