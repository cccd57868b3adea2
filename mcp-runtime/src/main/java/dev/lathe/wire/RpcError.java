package dev.lathe.wire;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Why a request was refused: the {@code error} of a response. */
public record RpcError(int code, String message, @Nullable JsonObject data) {

    /** The caller's token does not allow it; the number is ours, outside what JSON-RPC and MCP reserve. */
    public static final int INSUFFICIENT_SCOPE = 403;

    public static final int PARSE_ERROR = -32700;
    public static final int INVALID_REQUEST = -32600;
    public static final int METHOD_NOT_FOUND = -32601;
    public static final int INVALID_PARAMS = -32602;
    public static final int INTERNAL_ERROR = -32603;
    public static final int HEADER_MISMATCH = -32020;
    public static final int MISSING_REQUIRED_CLIENT_CAPABILITY = -32021;
    public static final int UNSUPPORTED_PROTOCOL_VERSION = -32022;

    public RpcError(int code, String message) {
        this(code, message, null);
    }

    /** Writes the {@code error} object. */
    public void writeTo(JsonWriter json) {
        json.beginObject().name("code").value(code).name("message").value(message);
        if (data != null) {
            json.name("data").value(data);
        }
        json.endObject();
    }
}
