package dev.lathe.http.header;

import com.sun.net.httpserver.Headers;
import dev.lathe.http.io.RequestHead;
import dev.lathe.json.JsonNumber;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import dev.lathe.wire.Message;
import dev.lathe.wire.MessageReader;
import dev.lathe.wire.RpcError;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** What clients send, in short. */
final class Sent {

    private Sent() {}

    /** Returns a head with these headers, parted by {@code ;} and with one space behind the colon. */
    static RequestHead head(String headers) {
        Headers fields = new Headers();
        for (String field : headers.isEmpty() ? new String[0] : headers.split(";")) {
            int colon = field.indexOf(':');
            fields.add(field.substring(0, colon).strip(), field.substring(colon + 2));
        }
        return head(fields);
    }

    static RequestHead head(Headers headers) {
        return new RequestHead("POST", URI.create("/mcp"), "HTTP/1.1", headers, new InetSocketAddress(0));
    }

    /** Returns a request with this method and these params. */
    static Message.Request request(String method, JsonValue params) {
        JsonObject message = JsonObject.of(Map.of(
                "jsonrpc",
                new JsonString("2.0"),
                "id",
                JsonNumber.of(1),
                "method",
                new JsonString(method),
                "params",
                params));
        return (Message.Request) MessageReader.read(message);
    }

    /** Returns a call of a tool with these arguments, as JSON. */
    static Message.Request call(String arguments) {
        return request("tools/call", JsonObject.of(Map.of("arguments", JsonValue.parse(arguments))));
    }

    /** Returns what clients make of a text that is not plain. */
    static String base64(String text) {
        return base64(text.getBytes(StandardCharsets.UTF_8));
    }

    static String base64(byte[] bytes) {
        return "=?base64?" + Base64.getEncoder().encodeToString(bytes) + "?=";
    }

    /** Returns the message of a refusal without what all have in common, or "ok"; other codes fail. */
    static String verdict(Optional<RpcError> mismatch) {
        if (mismatch.isEmpty()) {
            return "ok";
        }
        RpcError error = mismatch.get();
        String common = "Header mismatch: ";
        return error.code() == -32020 && error.message().startsWith(common)
                ? error.message().substring(common.length())
                : error.toString();
    }
}
