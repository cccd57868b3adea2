package dev.lathe.wire;

import dev.lathe.json.JsonException;
import dev.lathe.json.JsonLimits;
import dev.lathe.json.JsonNull;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonReader;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells requests, notifications and responses apart, strictly by JSON-RPC 2.0 and the Base Protocol. */
public final class MessageReader {

    private MessageReader() {}

    /**
     * Reads what a client has sent: a message, or several in an array.
     *
     * @param utf8 the bytes, which the caller may overwrite when this returns
     * @throws RpcException if it is no JSON, or JSON beyond the limits
     */
    public static JsonValue parse(byte[] utf8, int offset, int length) {
        try {
            return JsonReader.read(utf8, offset, length, JsonLimits.DEFAULT);
        } catch (JsonException mistake) {
            boolean isJson = mistake.kind() != JsonException.Kind.MALFORMED;
            int code = isJson ? RpcError.INVALID_REQUEST : RpcError.PARSE_ERROR;
            throw new RpcException(code, String.valueOf(mistake.getMessage()));
        }
    }

    /** Returns the message that the value is; {@link Message.Malformed} says what keeps it from being one. */
    public static Message read(JsonValue value) {
        if (!(value instanceof JsonObject object)) {
            return malformed(Optional.empty(), "a message must be an object");
        }
        JsonValue sentId = object.find("id");
        Optional<RequestId> id = sentId == null ? Optional.empty() : RequestId.of(sentId);
        if (!isVersion2(object.find("jsonrpc"))) {
            return malformed(id, "'jsonrpc' must be \"2.0\"");
        }
        JsonValue method = object.find("method");
        if (method == null && (object.find("result") != null || object.find("error") != null)) {
            return new Message.Response(id, object);
        }
        if (sentId != null && id.isEmpty()) {
            return malformed(id, "'id' must be " + RequestId.RULE);
        }
        if (!(method instanceof JsonString name)) {
            return malformed(id, method == null ? "'method' is missing" : "'method' must be a string");
        }
        return id.isPresent()
                ? request(id.get(), name.value(), object.find("params"))
                : new Message.Notification(name.value(), named(object.find("params")));
    }

    private static boolean isVersion2(@Nullable JsonValue version) {
        return version instanceof JsonString string && string.value().equals("2.0");
    }

    private static Message request(RequestId id, String method, @Nullable JsonValue params) {
        if (params != null && params != JsonNull.NULL && !(params instanceof JsonObject)) {
            RpcError error = new RpcError(RpcError.INVALID_PARAMS, "'params' must be an object");
            return new Message.Malformed(Optional.of(id), error);
        }
        return new Message.Request(id, method, named(params));
    }

    /** A notification whose params are no object has none: it must not be answered, not even with an error. */
    private static JsonObject named(@Nullable JsonValue params) {
        return params instanceof JsonObject object ? object : JsonObject.EMPTY;
    }

    private static Message malformed(Optional<RequestId> id, String mistake) {
        return new Message.Malformed(id, new RpcError(RpcError.INVALID_REQUEST, mistake));
    }
}
