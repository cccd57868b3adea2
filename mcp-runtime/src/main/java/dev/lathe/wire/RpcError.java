package dev.lathe.wire;

import dev.lathe.json.JsonArray;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import dev.lathe.json.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private static final String REQUIRED_SCOPES = "requiredScopes";

    public RpcError(int code, String message) {
        this(code, message, null);
    }

    /** Returns the error that tells a caller which scopes it takes, all of them at once (Scope Challenge Handling). */
    public static RpcError insufficientScope(List<String> scopes) {
        List<JsonValue> texts = new ArrayList<>();
        for (String scope : scopes) {
            texts.add(new JsonString(scope));
        }
        String message = "this needs the scope '" + String.join(" ", scopes) + "'";
        JsonObject data = JsonObject.of(Map.of(REQUIRED_SCOPES, JsonArray.of(texts)));
        return new RpcError(INSUFFICIENT_SCOPE, message, data);
    }

    /** Returns the scopes that it says it takes; none in another error, and where no scope would do. */
    public List<String> requiredScopes() {
        List<String> scopes = new ArrayList<>();
        if (code == INSUFFICIENT_SCOPE && data != null && data.find(REQUIRED_SCOPES) instanceof JsonArray texts) {
            for (JsonValue text : texts.items()) {
                if (text instanceof JsonString scope) {
                    scopes.add(scope.value());
                }
            }
        }
        return scopes;
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
