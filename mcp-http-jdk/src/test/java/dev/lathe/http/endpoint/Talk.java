package dev.lathe.http.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A client of either era. What it asks is written as its era wants it, and goes over a connection of its own, unless
 * the test takes a {@link #wire}. In all JSON of the tests {@code '} stands for a quotation mark.
 */
public final class Talk implements AutoCloseable {

    /** The revision without sessions. */
    public static final String STATELESS = "2026-07-28";

    private final URI uri;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final String meta;
    private final List<Wire> wires = new ArrayList<>();

    private Talk(URI uri, String meta) {
        this.uri = uri;
        this.meta = meta;
    }

    /**
     * One that speaks 2026-07-28.
     *
     * @param capabilities the members of what it says it can do
     */
    public static Talk stateless(URI uri, String capabilities) {
        Talk talk = new Talk(
                uri,
                "'_meta':{'io.modelcontextprotocol/protocolVersion':'2026-07-28',"
                        + "'io.modelcontextprotocol/clientCapabilities':{" + capabilities + "}%s}");
        return talk.with("MCP-Protocol-Version", STATELESS);
    }

    /** One that has said nothing yet, as clients are before they have a session. */
    public static Talk stranger(URI uri) {
        return new Talk(uri, "");
    }

    /** One with a session of that revision, in which it has said that it is ready. */
    public static Talk session(URI uri, String revision, String capabilities) {
        return stranger(uri).begin(revision, capabilities);
    }

    /** Begins a session, and uses it from now on. */
    public Talk begin(String revision, String capabilities) {
        Heard answer = ask(initialize(revision, capabilities));
        assertEquals("200 result", answer.verdict());
        with("Mcp-Session-Id", Objects.requireNonNull(answer.header("Mcp-Session-Id")));
        with("MCP-Protocol-Version", revision);
        assertEquals("202", tell("notifications/initialized").verdict());
        return this;
    }

    /** Sends that header with everything from now on. */
    public Talk with(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public String sessionId() {
        return Objects.requireNonNull(headers.get("Mcp-Session-Id"));
    }

    public Request initialize(String revision, String capabilities) {
        return post("{'jsonrpc':'2.0','id':0,'method':'initialize','params':{'protocolVersion':'" + revision
                + "','capabilities':{" + capabilities + "},'clientInfo':{'name':'talk','version':'1'}}}");
    }

    /** Returns a request with the id 1. */
    public Request request(String method, String params) {
        return request("1", method, params);
    }

    /**
     * Returns a request.
     *
     * @param id as JSON
     * @param params the members of its params
     */
    public Request request(String id, String method, String params) {
        return request(id, method, params, "");
    }

    /** Returns a call of a tool. */
    public Request call(String tool, String arguments) {
        return request("tools/call", "'name':'" + tool + "','arguments':{" + arguments + "}");
    }

    /** Returns a call whose client wants to know how far it is; its token is {@code t}. */
    public Request watchedCall(String tool) {
        return watchedCall("1", "'t'", tool, "");
    }

    /** Returns a call with that id, which is its token, too. */
    public Request watchedCall(String id, String tool, String arguments) {
        return watchedCall(id, id, tool, arguments);
    }

    private Request watchedCall(String id, String token, String tool, String arguments) {
        String call = "'name':'" + tool + "','arguments':{" + arguments + "}";
        String watching = "'progressToken':" + token;
        return meta.isEmpty()
                ? request(id, "tools/call", call + ",'_meta':{" + watching + "}")
                : request(id, "tools/call", call, "," + watching);
    }

    private Request request(String id, String method, String params, String moreMeta) {
        String own = meta.formatted(moreMeta);
        String all = params + (params.isEmpty() || own.isEmpty() ? "" : ",") + own;
        Request request = post("{'jsonrpc':'2.0','id':" + id + ",'method':'" + method + "','params':{" + all + "}}");
        return meta.isEmpty() ? request : mirrored(request, method);
    }

    private static Request mirrored(Request request, String method) {
        Request named = request.with("Mcp-Method", method);
        JsonObject message = (JsonObject) JsonValue.parse(request.body());
        JsonObject params = (JsonObject) Objects.requireNonNull(message.find("params"));
        JsonValue name = params.find(method.equals("resources/read") ? "uri" : "name");
        return name instanceof JsonString text ? named.with("Mcp-Name", text.value()) : named;
    }

    /** Returns a POST of whatever that is. */
    public Request post(String body) {
        return with(Request.post(uri.getPath(), json(body)));
    }

    public Request get() {
        return with(Request.get(uri.getPath()));
    }

    public Request delete() {
        return with(Request.of("DELETE", uri.getPath()));
    }

    private Request with(Request request) {
        Request mine = request;
        for (Map.Entry<String, String> header : headers.entrySet()) {
            mine = mine.with(header.getKey(), header.getValue());
        }
        return mine;
    }

    /** Sends a request, and returns the response when its head is there. */
    public Heard ask(Request request) {
        return wire().ask(request);
    }

    public Heard ask(String method, String params) {
        return ask(request(method, params));
    }

    /** Calls a tool and returns the text that it says. */
    public String say(String tool, String arguments) {
        return Heard.text(ask(call(tool, arguments)).body());
    }

    /** Sends a notification without params. */
    public Heard tell(String method) {
        return ask(post("{'jsonrpc':'2.0','method':'" + method + "'}"));
    }

    /** Returns a new connection. */
    public Wire wire() {
        Wire wire = Wire.to(uri);
        wires.add(wire);
        return wire;
    }

    /** Returns a text with the quotation marks of JSON. */
    public static String json(String text) {
        return text.replace('\'', '"');
    }

    @Override
    public void close() {
        wires.forEach(Wire::close);
    }
}
